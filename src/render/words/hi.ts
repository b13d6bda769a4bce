import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const number = (value: number) => wordNumber('hi', value);

export const hi: Words = {
  language: 'hi',
  direction: 'ltr',
  quote: (text) => `“${text}”`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'भाग',
    roadmap: 'रोडमैप',
    progress: 'प्रगति',
    steps: 'चरण',
    goal: 'लक्ष्य',
    next: 'अगला',
    first: 'यहाँ से शुरू करें',
    because: 'यही क्यों',
    after: 'इसके बाद',
    alternative: 'बदलाव के लिए',
    read: 'पढ़ने के लिए',
    prerequisites: 'पहले से ज़रूरी',
    others: 'बाकी क्यों नहीं',
    all: 'सभी भाग',
    total: 'कुल',
    done: 'पूरा',
    doing: 'शुरू किया',
    todo: 'बाकी',
  },
  counts: {
    overall: (done, total) => `${number(total)} में से ${number(done)} चरण पूरे`,
    doing: wordCount('hi', { other: '# शुरू किए' }),
    parked: wordCount('hi', { other: '# टाले गए' }),
    blocked: wordCount('hi', { other: '# प्रतीक्षा में' }),
    more: wordCount('hi', { other: '# और' }),
    unread: wordCount('hi', { other: 'पढ़ने के लिए # और' }),
    problems: wordCount('hi', { one: '# समस्या', other: '# समस्याएँ' }),
  },
  states: {
    done: 'सब पूरा हो गया। बहुत बढ़िया!',
    empty: 'अभी कोई चरण नहीं है। एक चरण ऐसे लिखें',
    example: 'मेरा पहला विषय',
    parked: 'बचे हुए सभी चरण टाले गए हैं। समय आने पर कोई एक फिर से उठाएँ।',
    blocked: 'बचे हुए सभी चरण किसी और की प्रतीक्षा में हैं। देखें कि उन्हें क्या चाहिए।',
    tick: 'यहाँ किसी बॉक्स पर निशान लगाएँ, Trailmark उसे रोडमैप में भी लगा देगा।',
    review: (step, ago) => `फिर से देखने लायक: ${step}, ${number(ago)} दिन पहले पूरा हुआ।`,
  },
  holds: {
    until: (when) => `तब तक टाला गया: ${when}`,
    putOff: 'टाला गया',
    needs: (names) => `पहले यह चाहिए: ${names}`,
    gate: (stage, percent) => `${stage} के ${percent} तक पहुँचने पर खुलेगा`,
    parent: (open) => `इसके अंदर ${number(open)} चरण बाकी`,
    beaten: {
      pinned: 'कोई और चरण पिन किया गया है',
      due: 'किसी और चरण की तारीख पहले है',
      wip: 'कई चरण शुरू किए हुए हैं, पहले वे',
      goal: 'कोई और चरण लक्ष्य के काम आता है',
      doing: 'कोई और चरण पहले ही शुरू हो चुका है',
      stage: 'कोई और चरण पहले के भाग में है',
      required: 'यह चरण वैकल्पिक है',
      priority: 'किसी और चरण की प्राथमिकता ज़्यादा है',
      order: 'कोई और चरण पहले लिखा है',
    },
  },
  reasons: {
    pinned: 'आपने इसे सबसे ऊपर पिन किया है।',
    due: (left, day) => {
      if (left === 0) return `इसकी तारीख आज है, ${day}।`;
      return left > 0
        ? `इसकी तारीख ${number(left)} दिन में है, ${day}।`
        : `इसकी तारीख ${number(-left)} दिन पहले थी, ${day}।`;
    },
    neededFor: (step) => `(${step} के लिए ज़रूरी)`,
    wip: (doing) => `${number(doing)} चरण शुरू किए हुए हैं; नया शुरू करने से पहले एक पूरा करें।`,
    goal: (goal) => `यह आपके लक्ष्य ${goal} के काम आता है।`,
    doing: 'आप इसे शुरू कर चुके हैं।',
    stage: (name) => `${name} योजना में पहले आता है।`,
    required: 'यह ज़रूरी है, वैकल्पिक नहीं।',
    priority: {
      highest: 'इसकी प्राथमिकता सबसे ज़्यादा है।',
      high: 'इसकी प्राथमिकता ज़्यादा है।',
      medium: 'इसकी प्राथमिकता मध्यम है।',
      none: 'बाकी की प्राथमिकता कम है।',
      low: 'बाकी की प्राथमिकता और भी कम है।',
      lowest: 'इसकी प्राथमिकता सबसे कम है।',
    },
    order: 'रोडमैप के क्रम में यह सबसे पहले है।',
    only: 'अभी यही एक चरण किया जा सकता है।',
    woken: {
      step: (when) => `आपने इसे ${when} तक टाला था, और वह अब पूरा है।`,
      option: (when) => `आपने इसे ${when} तक टाला था, और वह समय आ गया है।`,
      goal: (when) => `आपने इसे ${when} तक टाला था, पर अब लक्ष्य को इसकी ज़रूरत है।`,
    },
    needs: (names) => `इसके लिए जो चाहिए, वह आप पूरा कर चुके हैं: ${names}।`,
    why: (note) => `आपका नोट: ${note}`,
    unlocks: (names) => `इससे आगे का रास्ता खुलता है: ${names}।`,
    place: (where, done, total) => `${where} में ${number(total)} में से ${number(done)} चरण पूरे।`,
  },
};
