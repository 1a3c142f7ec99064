/** Colours, fonts and measures, light and dark. Everything else refers to these by name. */
export const TOKENS = `
:root {
  --paper: #faf8f3; --card: #fffefb; --ink: #1c2126; --faint: #565f69; --line: #d8d3c8; --link: #1b4f86; --focus: #b04a00;
  --accurate: #1b6b40; --mostly-accurate: #52691a; --half-true: #7a5a00; --misleading: #a04300; --false: #a3242c;
  --unverifiable: #4f5964; --proposed: #5b4a8a;
  --accurate-tint: #e6f2e9; --mostly-accurate-tint: #eef3dc; --half-true-tint: #f9f0d0; --misleading-tint: #fbe9d8;
  --false-tint: #fbe3e2; --unverifiable-tint: #ebedee; --proposed-tint: #edeaf6;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, Charter, Georgia, 'Noto Serif', 'Liberation Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --card: #1c2025; --ink: #e7e3da; --faint: #a5adb7; --line: #373d45; --link: #8fbdf2; --focus: #f2b27c;
    --accurate: #7fd1a0; --mostly-accurate: #b9cf74; --half-true: #e4c45c; --misleading: #f2ac76; --false: #f39a97;
    --unverifiable: #b6bec8; --proposed: #c3b6ee;
    --accurate-tint: #1b3225; --mostly-accurate-tint: #2a311a; --half-true-tint: #362e14; --misleading-tint: #3a2716;
    --false-tint: #3c2021; --unverifiable-tint: #2a2f35; --proposed-tint: #2b2740;
  }
}
`;
