import { expect, test } from 'vitest';
import { parseOne } from './parse-one.ts';

/** What documentation holds and looks like a plan, each in a few lines. */
const PROSE = {
  'a comparison of features': '| Feature | A | B |\n|-|-|-|\n| Fast | ✅ | ❌ |\n| Free | ❌ | ✅ |\n',
  'a comparison with grades': '| Feature | A | B |\n|-|-|-|\n| Fast | ✅ | 🟡 |\n| Free | ❌ | ⚠️ |\n',
  'a comparison in Japanese': '| 機能 | A | B |\n|-|-|-|\n| 速い | ○ | △ |\n| 無料 | × | ○ |\n',
  'browsers with versions': '| Browser | Status |\n|-|-|\n| Firefox | 98+ |\n| Safari | 15+ |\n',
  'codes of answers': '| Status | Meaning |\n|-|-|\n| 200 | Fine |\n| 404 | Not there |\n',
  'types of options':
    '| Option | Default | Done by |\n|-|-|-|\n| `watch` | `false` | you |\n| `done` | `true` | me |\n',
  'stability of parts': '| Part | Status |\n|-|-|\n| core | stable |\n| cli | beta |\n',
  'features with ticks': '- ✅ Small\n- ✅ Fast\n- ✅ Typed\n',
  'ticks at the end': '- Windows ✅\n- Linux ✅\n- Plan 9 ❌\n',
  'colours at the end': '- Easy 🟢\n- Medium 🟡\n- Hard 🔴\n',
  'what to do and what not': '- ✅ Name things\n- ❌ Guess\n',
  'words in parentheses': '- `open` (done)\n- `close` (optional)\n- `read` (of a file)\n',
  'percentages of a study': '- Readers: 40%\n- Writers: 60%\n',
  'a table of measures': '| Case | ops/s | Change |\n|-|-|-|\n| read | 1,200 | 10% |\n| write | 900 | 100% |\n',
  'links of releases': '- [x](https://example.org/x) and [y](https://example.org/y)\n- [1] a source\n',
  'a type in code': '- `[ ]` is a list\n- arr[ ] is one too\n',
  'a footnote of a box': 'Write `- [ ]` for a box.\n\n    - [x]\n',
  'lettered choices': 'a) one ✓\nb) two ✗\n',
} as const;

test.each(Object.entries(PROSE))('%s is no plan', (_, text) => {
  expect(parseOne(text).steps).toEqual([]);
});
