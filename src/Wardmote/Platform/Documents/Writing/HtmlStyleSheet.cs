namespace Wardmote.Platform.Documents.Writing;

/// <summary>How a report looks that stands alone as an HTML file, on a screen and in print.</summary>
internal static class HtmlStyleSheet
{
    public const string Css = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #fff; color: #15191c; font: 1.0625rem/1.5 "Source Sans 3 Variable", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
        main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1, h2, h3, h4, h5, h6, .govuk-heading-s { margin: 2rem 0 0.75rem; color: #17474f; line-height: 1.2; font-weight: 700; overflow-wrap: anywhere; }
        h1 { margin-top: 0; font-size: 2.25rem; }
        h2 { font-size: 1.625rem; padding-top: 0.75rem; border-top: 2px solid #17474f; }
        h3 { font-size: 1.3125rem; }
        h4, h5, h6, .govuk-heading-s { font-size: 1.125rem; }
        p, ul { margin: 0 0 1rem; max-width: 44em; }
        .subtitle { margin-bottom: 2rem; color: #394247; font-size: 1.25rem; }
        .govuk-hint { color: #4a5358; }
        a { color: #17474f; text-underline-offset: 0.15em; }
        a:focus-visible, summary:focus-visible, .wm-scroll:focus-visible { outline: 3px solid #fd0; outline-offset: 0; box-shadow: 0 0 0 5px #15191c; }
        .wm-figure { text-decoration-style: dotted; }
        sup { font-size: 0.7em; line-height: 0; color: #4a5358; }
        .wm-key-figures__number sup { font-size: 0.875rem; font-weight: 400; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: #fff; }
        .govuk-visually-hidden { position: absolute; width: 1px; height: 1px; margin: 0; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; }
        nav ul { padding: 0; list-style: none; columns: 18rem; }
        .wm-scroll { position: relative; overflow-x: auto; margin-bottom: 2rem; }
        table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.35; }
        caption { padding: 0.25rem 0 0.5rem; text-align: left; font-weight: 700; }
        th, td { padding: 0.5rem 0.875rem 0.5rem 0; border-bottom: 1px solid #c3cbcb; text-align: left; vertical-align: top; }
        tbody th { font-weight: 400; }
        thead th { border-bottom: 2px solid #17474f; font-weight: 700; }
        .govuk-table__header--numeric, .govuk-table__cell--numeric { text-align: right; font-variant-numeric: tabular-nums; }
        tr:target { background: #fff7bf; }
        .govuk-tag { display: inline-block; padding: 0.1rem 0.5rem; border: 1px solid currentcolor; background: #e7eaec; color: #2b3136; font-size: 0.9375em; font-weight: 700; }
        .govuk-tag--green { background: #cce2d8; color: #00471f; }
        .govuk-tag--yellow { background: #fff1a8; color: #4a3b00; }
        .govuk-tag--red { background: #f6d7d2; color: #7a1508; }
        .wm-key-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1.5rem; margin: 0 0 2rem; padding: 1rem 0; border-top: 3px solid #17474f; border-bottom: 1px solid #c3cbcb; }
        .wm-key-figures__one { display: flex; flex-direction: column; }
        .wm-key-figures dt { font-weight: 700; }
        .wm-key-figures dd { margin: 0; }
        .wm-key-figures__number { order: -1; color: #17474f; font-size: 2.25rem; font-weight: 700; line-height: 1.2; }
        figure { margin: 0 0 2rem; }
        figure svg { display: block; width: 100%; height: auto; max-width: 60rem; }
        figcaption p { margin-bottom: 0.25rem; }
        summary { cursor: pointer; color: #17474f; text-decoration: underline; margin-bottom: 0.75rem; }
        .notes table { font-size: 0.875rem; }
        @media print {
          @page { size: A4; margin: 18mm 16mm; }
          body { font-size: 10pt; }
          main { max-width: none; padding: 0; }
          .skip, nav, details:not([open]) { display: none; }
          .wm-scroll { overflow: visible; }
          h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; }
          tr, figure, .wm-key-figures { break-inside: avoid; }
          thead { display: table-header-group; }
          .wm-starts-page { break-before: page; }
          a { color: inherit; text-decoration: none; }
          .notes table { font-size: 7.5pt; }
          .govuk-tag, thead th { print-color-adjust: exact; }
        }
        @media (forced-colors: active) {
          .govuk-tag { border: 1px solid; }
        }
        """;
}
