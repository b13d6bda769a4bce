import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const doneSteps = wordCount('hi', { one: '# चरण पूरा', other: '# चरण पूरे' });
const number = (value: number) => wordNumber('hi', value);

export const hi: Words = {
  language: 'hi',
  direction: 'ltr',
  quote: (text) => `“${text}”`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'भाग',
    roadmap: 'रोडमैप',
    progress: 'प्रगति',
    steps: 'चरण',
    goal: 'लक्ष्य',
    next: 'अगला चरण',
    first: 'यहाँ से शुरू करें',
    because: 'यही चरण क्यों',
    after: 'इसके बाद',
    alternative: 'बदलाव के लिए',
    read: 'पढ़ने के लिए',
    prerequisites: 'पहले से ज़रूरी',
    others: 'बाकी क्यों नहीं',
    all: 'सभी भाग',
    total: 'कुल',
    done: 'पूरा',
    doing: 'जारी',
    todo: 'बाकी',
  },
  counts: {
    overall: (done, total) => `${number(total)} में से ${doneSteps(done)}`,
    doing: wordCount('hi', { other: '# जारी' }),
    parked: wordCount('hi', { one: '# टाला गया', other: '# टाले गए' }),
    blocked: wordCount('hi', { other: '# प्रतीक्षा में' }),
    more: wordCount('hi', { other: '# अन्य' }),
    unread: wordCount('hi', { other: 'पढ़ने के लिए # और' }),
    problems: wordCount('hi', { one: '# समस्या', other: '# समस्याएँ' }),
  },
  states: {
    done: 'सब पूरा हो गया। बहुत बढ़िया!',
    dropped: 'कोई चरण बाकी नहीं है: सभी छोड़ दिए गए हैं।',
    empty: 'अभी कोई चरण नहीं है। एक चरण ऐसे लिखें',
    example: 'मेरा पहला विषय',
    parked: 'बचे हुए सभी चरण टाल दिए गए हैं। समय आने पर किसी एक को फिर से शुरू करें।',
    waiting: 'बचे हुए सभी चरण टाल दिए गए हैं या किसी टाले गए चरण की प्रतीक्षा में हैं। समय आने पर किसी एक को फिर से शुरू करें।',
    blocked: 'बचे हुए सभी चरण दूसरे चरणों की प्रतीक्षा में हैं। देखें कि उन्हें क्या चाहिए।',
    issue: { title: 'आगे क्या सीखें', body: 'Trailmark नीचे एक टिप्पणी को अद्यतन रखता है: आगे क्या सीखें और क्यों।' },
    tick: 'यहाँ किसी बॉक्स पर निशान लगाएँ, Trailmark उसे रोडमैप में भी लगा देगा।',
    review: (step, ago) => `फिर से देखने लायक: ${step}, ${number(ago)} दिन पहले पूरा हुआ।`,
  },
  holds: {
    until: (when) => `तब तक टाला गया: ${when}`,
    putOff: 'टाला गया',
    needs: (names) => `पहले पूरा करें: ${names}`,
    gate: (stage, percent) => `${stage} के ${percent} तक पहुँचने पर खुलेगा`,
    parent: (open) => `इसके अंदर ${number(open)} चरण बाकी`,
    beaten: {
      pinned: 'कोई और चरण पिन किया गया है',
      due: 'किसी और चरण की अंतिम तारीख पहले है',
      wip: 'कई चरण जारी हैं, पहले उन्हें पूरा करें',
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
    pinnedFor: (step) => `आपने ${step} को सबसे ऊपर पिन किया है, और उसके लिए यह चरण ज़रूरी है।`,
    due: (left, day) => {
      if (left === 0) return `इसकी अंतिम तारीख आज है, ${day}।`;
      if (left === 1) return `इसकी अंतिम तारीख कल है, ${day}।`;
      if (left === -1) return `इसकी अंतिम तारीख कल थी, ${day}।`;
      return left > 0
        ? `इसकी अंतिम तारीख ${number(left)} दिन बाद है, ${day}।`
        : `इसकी अंतिम तारीख ${number(-left)} दिन पहले थी, ${day}।`;
    },
    neededFor: (step) => `(${step} के लिए ज़रूरी)`,
    wip: wordCount('hi', {
      one: '# चरण जारी है; नया शुरू करने से पहले उसे पूरा करें।',
      other: '# चरण जारी हैं; नया शुरू करने से पहले एक पूरा करें।',
    }),
    goal: (goal) => `यह आपके लक्ष्य ${goal} के काम आता है।`,
    doing: 'आप इसे शुरू कर चुके हैं।',
    stage: (name) => `${name} योजना में पहले आता है।`,
    required: 'यह ज़रूरी है, वैकल्पिक नहीं।',
    priority: {
      highest: 'इसकी प्राथमिकता सबसे ज़्यादा है।',
      high: 'इसकी प्राथमिकता ज़्यादा है।',
      medium: 'इसकी प्राथमिकता मध्यम है।',
      none: 'कुछ और चरणों की प्राथमिकता इससे कम है।',
      low: 'कुछ और चरणों की प्राथमिकता इससे भी कम है।',
      lowest: 'इसकी प्राथमिकता सबसे कम है।',
    },
    order: 'बराबरी के चरणों में यह रोडमैप में सबसे पहले है।',
    only: 'अभी यही एक चरण किया जा सकता है।',
    woken: {
      step: (when) => `आपने इसे ${when} तक टाला था, और वह अब पूरा हो चुका है।`,
      option: (when) => `आपने इसे ${when} तक टाला था, और वह समय आ गया है।`,
      goal: (when) => `आपने इसे ${when} तक टाला था, पर अब लक्ष्य को इसकी ज़रूरत है।`,
    },
    wokenFromMark: 'आपने इसे टाल दिया था, पर अब आपके लक्ष्य को इसकी ज़रूरत है।',
    needs: (names) => `इसके लिए जो चाहिए, वह आप पूरा कर चुके हैं: ${names}।`,
    why: (note) => `आपका नोट: ${note}`,
    unlocks: (names) => `इससे आगे का रास्ता खुलता है: ${names}।`,
    place: (where, done, total) => `${where}: ${number(total)} में से ${doneSteps(done)}।`,
  },
};
