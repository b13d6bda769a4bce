import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../src/markdown/markdown-to-outline.ts';
import { visibleText } from '../../src/markdown/visible-text.ts';
import { detectLanguage, languageOf } from '../../src/parse/language/detect-language.ts';
import { count, mainScript } from '../../src/parse/language/scripts.ts';

const PLANS: Readonly<Record<string, string>> = {
  en: 'This plan takes three months. First learn the basics of the language, then write a small program that reads a file and counts its words.',
  'zh-Hans': '这个计划需要三个月。先学习语言的基础，然后写一个读取文件并统计单词的小程序。',
  'zh-Hant': '這個計畫需要三個月。先學習語言的基礎，然後寫一個讀取檔案並統計單字的小程式。',
  ja: 'この計画は三か月かかります。まず言語の基礎を学び、次にファイルを読んで単語を数える小さなプログラムを書きます。',
  ko: '이 계획은 석 달이 걸립니다. 먼저 언어의 기초를 배우고 파일을 읽어 단어를 세는 작은 프로그램을 작성합니다.',
  pt: 'Este plano leva três meses. Primeiro aprenda os fundamentos da linguagem, depois escreva um pequeno programa que lê um arquivo e conta as palavras.',
  es: 'Este plan dura tres meses. Primero aprende los fundamentos del lenguaje y luego escribe un pequeño programa que lea un archivo y cuente sus palabras.',
  fr: 'Ce plan dure trois mois. Apprends d’abord les bases du langage, puis écris un petit programme qui lit un fichier et compte les mots.',
  de: 'Dieser Plan dauert drei Monate. Lerne zuerst die Grundlagen der Sprache und schreibe dann ein kleines Programm, das eine Datei liest und die Wörter zählt.',
  ru: 'Этот план рассчитан на три месяца. Сначала изучи основы языка, потом напиши небольшую программу, которая читает файл и считает слова.',
  uk: 'Цей план розрахований на три місяці. Спочатку вивчи основи мови, потім напиши невелику програму, яка читає файл і рахує слова.',
  ar: 'تستغرق هذه الخطة ثلاثة أشهر. تعلم أولاً أساسيات اللغة ثم اكتب برنامجاً صغيراً يقرأ ملفاً ويحسب عدد الكلمات فيه.',
  fa: 'این برنامه سه ماه طول می‌کشد. ابتدا مبانی زبان را یاد بگیرید و سپس برنامه کوچکی بنویسید که فایلی را می‌خواند و کلمات آن را می‌شمارد.',
  he: 'התוכנית הזאת נמשכת שלושה חודשים. קודם לומדים את יסודות השפה ואחר כך כותבים תוכנית קטנה שקוראת קובץ וסופרת מילים.',
  hi: 'यह योजना तीन महीने की है। पहले भाषा की बुनियादी बातें सीखें, फिर एक छोटा प्रोग्राम लिखें जो फ़ाइल पढ़कर शब्द गिनता है।',
  it: 'Questo piano dura tre mesi. Prima impara le basi del linguaggio, poi scrivi un piccolo programma che legge un file e conta le parole.',
  vi: 'Kế hoạch này kéo dài ba tháng. Trước hết hãy học những điều cơ bản của ngôn ngữ, sau đó viết một chương trình nhỏ đọc tệp và đếm số từ.',
  id: 'Rencana ini berlangsung tiga bulan. Pelajari dulu dasar bahasa pemrograman, lalu tulis program kecil yang membaca berkas dan menghitung jumlah kata.',
  tr: 'Bu plan üç ay sürer. Önce dilin temellerini öğren, sonra bir dosyayı okuyup içindeki kelimeleri sayan küçük bir program yaz.',
};

const LISTS: Readonly<Record<string, string>> = {
  en: 'Getting started\nInstall the compiler\nVariables and types\nLoops\nFunctions\nError handling\nUnit testing\nBuild a to-do app',
  'zh-Hans': '第一阶段：Python 基础\n安装 VS Code\n变量与数据类型\nREST API 入门',
  'zh-Hant': '第一階段：Python 基礎\n安裝 VS Code\n變數與資料型別\nREST API 入門',
  ja: 'Python の基礎\nVS Code をインストール\n変数と型\nREST API 入門',
  ko: 'Python 기초\nVS Code 설치\n변수와 자료형\nREST API 입문',
  pt: 'Fase 1 - Fundamentos de Git\nConfigurar o ambiente de desenvolvimento\nVariáveis e tipos de dados\nTestes com Jest\nDeploy em produção com Docker',
  es: 'Fase 1: fundamentos de Git\nConfigurar el entorno de desarrollo\nVariables y tipos de datos\nPruebas con Jest\nDespliegue con Docker',
  fr: 'Étape 1 : les bases de Git\nInstaller l’environnement de développement\nLes variables et les types\nTests avec Jest\nMise en production avec Docker',
  de: 'Phase 1: Grundlagen von Git\nEntwicklungsumgebung einrichten\nVariablen und Datentypen\nTests mit Jest schreiben\nAnwendung mit Docker ausliefern',
  ru: 'Этап 1: основы Git\nНастроить VS Code\nПеременные и типы данных\nТесты на Jest\nDocker и Docker Compose',
  uk: 'Етап 1: основи Git\nНалаштувати VS Code\nЗмінні та типи даних\nТести на Jest\nDocker і Docker Compose',
  ar: 'المرحلة الأولى: أساسيات Git\nتثبيت VS Code\nالمتغيرات وأنواع البيانات\nDocker Compose',
  fa: 'مرحله اول: مبانی Git\nنصب VS Code\nمتغیرها و انواع داده‌ها\nکار با Docker Compose',
  he: 'שלב ראשון: יסודות Git\nהתקנת VS Code\nמשתנים וטיפוסים\nDocker Compose',
  hi: 'पहला चरण: Git की मूल बातें\nVS Code स्थापित करें\nचर और डेटा प्रकार\nDocker Compose',
  it: 'Fase 1: le basi di Git\nConfigurare l’ambiente di sviluppo\nVariabili e tipi di dati\nScrivere test con Jest\nPubblicare il progetto con Docker',
  vi: 'Giai đoạn 1: kiến thức Git cơ bản\nCài đặt VS Code\nBiến và kiểu dữ liệu\nREST API',
  id: 'Tahap 1: dasar Git untuk pemula\nMenyiapkan lingkungan pengembangan\nVariabel dan tipe data\nMenulis tes dengan Jest\nMenjalankan aplikasi dengan Docker',
  tr: 'Birinci aşama: Git temelleri\nGeliştirme ortamını kur\nDeğişkenler ve veri türleri\nJest ile test yazmak\nDocker ile yayına almak',
};

describe('a paragraph', () => {
  test.each(Object.entries(PLANS))('in %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});

describe('a short list full of English terms', () => {
  test.each(Object.entries(LISTS))('in %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});

describe('mixed texts', () => {
  test('a Chinese plan for learning Japanese is Chinese, not Japanese', () => {
    const text =
      '每天背诵二十个单词，复习助词的用法。\n动词：食べる、飲む、する、くる\n这个周末做一次模拟考试，记录错误的问题。';
    expect(detectLanguage(text)).toBe('zh-Hans');
    const traditional =
      '每天背誦二十個單詞，複習助詞的用法。\n動詞：食べる、飲む、する、くる\n這個週末做一次模擬考試，記錄錯誤的問題。';
    expect(detectLanguage(traditional)).toBe('zh-Hant');
  });

  test('Japanese with many Chinese characters is Japanese', () => {
    expect(detectLanguage('第一週：基礎文法の学習\n練習問題を解く\n単語帳作成、漢字確認\n模擬試験受験と弱点分析')).toBe(
      'ja',
    );
  });

  test.each([
    ['ja', '学習計画\n変数\n関数'],
    ['ja', '学習\n読解\n単語\n聴解'],
    ['zh-Hans', '学习计划\n变量\n函数'],
    ['zh-Hant', '學習計畫\n變數\n函數'],
    ['zh-Hant', '學習\n説話練習'],
    ['zh-Hans', '目标\n日语単語\n语法练习'],
  ])('%s without kana: %j', (language, text) => expect(detectLanguage(text)).toBe(language));

  // Of each set of characters its first and last rows and columns, where nothing else tells the languages apart.
  test.each([
    ['zh-Hans', ['八月\n岸\n安\n半', '饕餮\n骷髅', '丁\n住\n健\n取', '服\n二\n件\n政']],
    ['zh-Hant', ['部隊\n模範', '一上\n三下\n練', '万\n机\n庄\n練', '老鷹\n白鷺', '喜劇\n保護\n願']],
    ['zh-Hant', ['安全\n附\n練', '分類\n人類', '戶內\n戶外']],
    [
      'ja',
      ['愛と違い\n委員の意味', '歸る\n歡びの歌', '濱と澤\nのびる', '遙かな\n凜とした', '機の話\n飛行機', '線のない線'],
    ],
    ['ja', ['圧力\n範囲', '歴史\n両親', '苦労\n記録', '繊維\n化学繊維', '逓信\n逓減']],
  ])('%s by a few characters alone: %j', (language, texts) => {
    for (const text of texts) expect(detectLanguage(text), text).toBe(language);
  });

  test('an English plan with a few foreign words is English', () => {
    const text = `${PLANS.en}\nLearn to read 你好 and こんにちは, and to say привет to a friend.`;
    expect(detectLanguage(text)).toBe('en');
  });

  test('a character of the other Chinese script counts once, however often it comes back', () => {
    expect(detectLanguage(`学习计划：第一周学习数据结构与算法基础，完成练习题，阅读文档${'國'.repeat(60)}`)).toBe(
      'zh-Hans',
    );
    expect(detectLanguage(`學習計劃：第一週學習資料結構與演算法基礎，完成練習題，閱讀文件${'国'.repeat(60)}`)).toBe(
      'zh-Hant',
    );
  });

  test('a foreign name counts once, however often it comes back', () =>
    expect(detectLanguage(`Learn the maps and the sets with this book before you begin ${'Łódź '.repeat(20)}`)).toBe(
      'en',
    ));

  test('a quarter of Persian outweighs English names of tools', () => {
    const tools =
      'Docker Compose\nKubernetes\nPostgreSQL\nGitHub Actions\nTypeScript\nAngular\nElasticsearch\nTerraform';
    expect(detectLanguage(`${tools}\nبرنامه یادگیری من برای سال آینده در مسیر برنامه‌نویسی`)).toBe('fa');
  });

  test.each([
    ['dan yang untuk dengan dari', 'en'],
    ['dan yang untuk dengan dari kamu', 'id'],
    ['dan yang untuk dengan dari kamu saya', 'id'],
  ])('English with %s is %s', (words, language) => {
    const english = 'This is what you can do in the first week, and all of it is for the best if you have not done it.';
    expect(detectLanguage(`${english} It was not on your list. ${words}`)).toBe(language);
  });

  test('Vietnamese in decomposed letters is Vietnamese', () => {
    expect(detectLanguage((PLANS.vi ?? '').normalize('NFD'))).toBe('vi');
  });
});

describe('English terms with little grammar', () => {
  test.each([
    [
      'pt',
      'Docker e Kubernetes para iniciantes\nCI/CD com GitHub Actions\nMicroservices com Spring Boot\nEvent Sourcing\nObservability e Logging\nLoad Balancing, Caching, Sharding',
    ],
    [
      'id',
      'Belajar Docker dan Kubernetes\nCI/CD dengan GitHub Actions\nMicroservices untuk pemula\nEvent Sourcing\nLoad Balancing dan Caching',
    ],
    [
      'vi',
      'Học Git\nDocker, Kubernetes và CI/CD\nMicroservices, Spring Boot, Event Sourcing\nLoad Balancing, Caching, Sharding, Replication',
    ],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(detectLanguage(text.normalize('NFD'))).toBe(language);
  });
});

test.each([
  'Arrays\nStacks\nQueues\nHash tables\nBinary trees\nHeaps\nGraphs\nDynamic programming',
  'Variables\nClosures\nPromises\nModules\nIterators\nTemplate literals',
  'Rust\nTraits\nGenerics\nLifetimes\nOwnership\nSmart pointers\nConcurrency',
])('a bare list of terms is English: %j', (text) => expect(detectLanguage(text)).toBe('en'));

test.each([
  'Plan\nStep\nStatus\nEst\nInstall Python\n1h\nVariables\n2h\nFunctions\n2h',
  'Learning plan\nTopic\nEst\nStatus\nBasics\ndone\nLoops\ntodo\nTesting\ntodo',
  'Encryption\nAlgorithm\nStatus\nDES\ndone\nAES\ntodo\nRSA signatures\ntodo\nPadding\ntodo',
])('an abbreviation is no grammar: %j', (text) => expect(detectLanguage(text) ?? 'en').toBe('en'));

test('letters tell near languages apart', () => {
  expect(detectLanguage('Основы работы в терминале')).toBe('ru');
  expect(detectLanguage('Основи роботи в терміналі')).toBe('uk');
});

describe('too little', () => {
  test.each([
    '',
    ' \n ',
    '123 / 456 ✅',
    'Git',
    'Go, C++, SQL',
    'SQL Git\nLinux Docker',
    'Да',
    'نعم',
    'Уроки Git',
    'Git\nТеми SQL',
  ])('%j', (text) => expect(detectLanguage(text)).toBeNull());
});

test.each([
  ['Greek', 'Αυτό το πλάνο διαρκεί τρεις μήνες και ξεκινά με τα βασικά.'],
  [
    'Dutch',
    'Dit plan duurt drie maanden. Leer eerst de basis van de taal en schrijf daarna een klein programma dat een bestand leest en de woorden telt.',
  ],
  ['Urdu', 'یہ منصوبہ تین مہینے کا ہے۔ پہلے زبان کی بنیادی باتیں سیکھیں، پھر ایک چھوٹا پروگرام لکھیں جو فائل پڑھے۔'],
  ['Kazakh', 'Бұл жоспар үш айға арналған. Алдымен тілдің негіздерін үйреніңіз, содан кейін шағын бағдарлама жазыңыз.'],
])('%s, which has no locale, is taken for none that has one', (_, text) => expect(detectLanguage(text)).toBeNull());

const PLANS_ABOUT_OTHERS = readFileSync(join(import.meta.dirname, 'language-plans.txt'), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((plan) => plan.split(/\n([\s\S]*)/) as [string, string]);

describe('plans about other languages, books and music', () => {
  test.each(PLANS_ABOUT_OTHERS)('in %s: %j', (language, markdown) => {
    expect(String(languageOf(parseOutline(markdown)))).toBe(language);
  });
});

describe('so much is enough', () => {
  const unknown = (letters: number) => 'qqxx'.repeat(11).slice(0, letters);

  test.each([
    ['words', `the and ${unknown(13)}`, null],
    ['words', `the and ${unknown(14)}`, 'en'],
    ['terms without a word that is known', unknown(39).replace(/(.{4})/g, '$1 '), null],
    ['terms without a word that is known', unknown(40).replace(/(.{4})/g, '$1 '), 'en'],
    ['letters of another script', '한국어', null],
    ['letters of another script', '한국어와', 'ko'],
    ['letters of another script among Latin ones', `한국어와 ${unknown(16)}`, 'ko'],
    ['letters of another script among Latin ones', `한국어와 ${unknown(17)}`, null],
    ['Latin words that only one language has', `dan dan ${unknown(24)}`, null],
    ['Latin words that only one language has', `dan yang ${unknown(24)}`, 'id'],
    ['Cyrillic words that only one language has', 'и ыыыыыыыыыыыыыыыыыыыыыыы', 'ru'],
  ])('%s: %j is %s', (_, text, language) => expect(detectLanguage(text)).toBe(language));

  test.each([
    [3, 'zh-Hans'],
    [4, 'ja'],
  ])('%i kana in headings: %s', (kana, language) => {
    expect(detectLanguage('学习计划变量函数', `${'の'.repeat(kana)}学習読解`)).toBe(language);
  });

  test.each([
    [9, null],
    [10, 'en'],
  ])('one word in %i may be spelled as in no language: %s', (count, language) => {
    const words = 'the quick brown fox jumps over this lazy dog'.split(' ').slice(0, count - 1);
    expect(detectLanguage(`${words.join(' ')} ŵord`)).toBe(language);
  });

  test('no more characters are looked at than a sample has', () => {
    const german = 'Dieser Plan dauert drei Monate und beginnt mit den Grundlagen der Sprache. ';
    expect(detectLanguage(`${' '.repeat(3950)}${german}`)).toBe('de');
    expect(detectLanguage(`${' '.repeat(4000)}${german}`)).toBeNull();
  });
});

describe('the script of a text', () => {
  test.each([
    ['', undefined],
    ['✅ 123', undefined],
    ['a', 'Latn'],
    ['✅✅✅✅✅✅ abc', 'Latn'],
    ['Привет', 'Cyrl'],
    ['日本語の', 'Hani'],
    ['Прив abcdefghijklmnop', 'Cyrl'],
    ['Прив abcdefghijklmnopq', 'Latn'],
    ['ΑΒΓΔΕ', undefined],
    ['✅✅✅✅ ΑΒΓΔ abcdefghijklmnop', undefined],
    ['✅✅✅✅ ΑΒΓΔ abcdefghijklmnopq', 'Latn'],
    ['ΑΒΓΔΕ abcdefghijklmnopqrst', undefined],
    ['ΑΒΓΔΕ abcdefghijklmnopqrstu', 'Latn'],
  ])('%j is %s', (text, script) => expect(mainScript(text)?.name).toBe(script));

  test('all letters are counted, each time from the first', () => {
    const some = /a/g;
    expect([count('aXaXa', some), count('aXaXa', some), count('', some)]).toEqual([3, 3, 0]);
  });
});

describe('the visible text', () => {
  const see = (markdown: string, limit = 1000) => visibleText(parseOutline(markdown), limit);

  test('has headings, paragraphs, items and cells without markup', () => {
    const markdown =
      '---\ntitle: hidden\n---\n# One\n\nTwo **three**\n\n- [x] four\n  - [five](https://a.example/six)\n\n| seven |\n|---|\n| eight |\n';
    expect(see(markdown)).toBe('One\nTwo three\nfour\nfive\nseven\neight\n');
  });

  test('has no code, HTML, images, addresses and block ids', () => {
    const markdown =
      'a `b` ![c](d.png) <b>e</b> https://f.example/g www.h.example\n\n```\nj\n```\n\n<!-- k -->\n\nl ^m1n2\n';
    expect(see(markdown).replace(/ +/g, ' ')).toBe('a e\nl\n');
    expect(see('m<br>n <i>o</i>p<!-- q -->r')).toBe('m n  o p r\n');
  });

  test.each([
    ['学a.bc习 3.5, 4 d/e f.py.', '学 习 3.5, 4 d/e\n'],
    ['`a`\n\n[b `c`](d) e', 'b   e\n'],
    ['[`f`](g) **h**', 'h\n'],
    ['f ^g h\n\ni ^j-k\n\nl^2', 'f ^g h\ni\nl^2\n'],
  ])('of %j is %j', (text, visible) => expect(see(text)).toBe(visible));

  test('is of links that stay, where others are not asked for', () => {
    const outline = parseOutline('[a](https://b.cd) [e](f.md) [g](#h) [i](mailto:j@k.lm) [n](o:p) [q](r/s:t)');
    expect(visibleText(outline, 1000, false).split(/ +/)).toEqual(['e', 'g', 'q\n']);
  });

  test.each([
    [3, 'ab\n'],
    [4, 'ab\ncd\n'],
  ])('stops after the block that reaches %i characters', (limit, visible) => {
    expect(see('ab\n\ncd\n\nef\n', limit)).toBe(visible);
  });
});
