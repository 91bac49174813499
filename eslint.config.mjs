import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Ways to turn a string into markup or code: text of the page must never pass through one. */
const stringsToMarkup = [
  { property: 'innerHTML', message: 'Text reaches the page through textContent and setAttribute only.' },
  { property: 'insertAdjacentHTML', message: 'Text reaches the page through textContent and setAttribute only.' },
  {
    object: 'document',
    property: 'write',
    message: 'Text reaches the page through textContent and setAttribute only.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'test-results/', '.cache/', 'demo/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unified-signatures': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'max-params': ['error', 3],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-properties': ['error', ...stringsToMarkup],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['lit/directives/unsafe-*'], message: 'Templates hold no ready-made markup.' }] },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        { selector: 'AssignmentExpression[left.property.name="outerHTML"]', message: 'Nodes are made, not parsed.' },
      ],
    },
  },
  // Tables are as long as what they list.
  {
    files: ['src/standards/**', 'src/i18n/**', 'src/rules/words/**', 'src/audit/rule-sentences.ts'],
    rules: { 'max-lines': 'off' },
  },
  // A pixel's index is right by the loop around it.
  { files: ['src/describers/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // Lit binds listeners of a template to the element itself.
  { files: ['src/element/**/*.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's assertions are expressions, its `equal` only has the type of a promise, and a test knows its own markup.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.recommended], rules: { eqeqeq: 'error' } },
);
