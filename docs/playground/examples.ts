import arabic from './examples/ar.md';
import german from './examples/de.md';
import english from './examples/en.md';
import spanish from './examples/es.md';
import chinese from './examples/zh.md';

/** Roadmaps to start from, in five languages and several notations. */
export const EXAMPLES = [
  { tag: 'en', name: 'English', text: english },
  { tag: 'zh', name: '中文', text: chinese },
  { tag: 'es', name: 'Español', text: spanish },
  { tag: 'de', name: 'Deutsch', text: german },
  { tag: 'ar', name: 'العربية', text: arabic },
];
