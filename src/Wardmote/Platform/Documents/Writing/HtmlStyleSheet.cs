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
        nav ul { padding: 0; list-style: none; }
        nav > ul { columns: 18rem; }
        nav ul ul { margin: 0.25rem 0 0.5rem 1.25rem; }
        .wm-contents__heading { font-weight: 700; font-size: 1.3125rem; color: #17474f; }
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
        .wm-chart__title, .wm-chart__says { display: block; }
        .wm-chart__title { margin-top: 2rem; font-weight: 700; color: #17474f; font-size: 1.125rem; }
        .wm-chart__says { max-width: 44em; margin-bottom: 0.75rem; }
        .wm-chart .wm-scroll { margin-bottom: 0.5rem; }
        .wm-chart__source { margin: 0 0 0.5rem; color: #4a5358; font-size: 0.9375rem; }
        .wm-chart__table { width: auto; }
        .wm-chart__picture, .wm-diagram { display: block; width: 100%; min-width: 39rem; max-width: 54rem; height: auto; overflow: visible; }
        .wm-chart__picture text { fill: #394247; }
        .wm-chart__grid { stroke: #dfe5e5; }
        .wm-chart__zero { stroke: #6f777b; }
        .wm-chart__tick, .wm-chart__leader { stroke: #a9b1b1; }
        .wm-chart__band { fill: #e3ecea; }
        .wm-chart__interval { fill: currentcolor; opacity: 0.16; }
        .wm-chart__centre { stroke: #6f777b; stroke-width: 1.25; }
        .wm-chart__target { stroke: #15191c; stroke-width: 2; stroke-dasharray: 2 3; }
        .wm-chart__break path { stroke: #6b4a0f; stroke-width: 1.25; }
        .wm-chart__break text { fill: #6b4a0f; }
        .wm-chart__line { stroke: currentcolor; stroke-width: 2.5; stroke-linejoin: round; }
        .wm-chart__mark { fill: currentcolor; stroke: #fff; stroke-width: 1; }
        .wm-chart__series--comparison .wm-chart__line { stroke-width: 1.75; }
        .wm-chart__series--comparison .wm-chart__mark { fill: #fff; stroke: currentcolor; stroke-width: 1.5; }
        .wm-chart__whisker { stroke: #394247; stroke-width: 1.25; }
        .wm-chart__projection { color: #17575f; }
        .wm-chart__projection > path { stroke: currentcolor; stroke-width: 2; }
        .wm-chart__projection .wm-chart__mark { fill: #fff; stroke: currentcolor; stroke-width: 2; }
        .wm-chart__signal { fill: #fff; stroke: #b3261e; stroke-width: 2.5; }
        .wm-chart__picture .wm-chart__number { font-size: 16px; font-weight: 650; }
        .wm-chart__series--0 { color: #17575f; } .wm-chart__picture .wm-chart__label--0 text { fill: #17575f; }
        .wm-chart__series--1 { color: #a8571a; } .wm-chart__picture .wm-chart__label--1 text { fill: #a8571a; }
        .wm-chart__series--2 { color: #59407d; } .wm-chart__picture .wm-chart__label--2 text { fill: #59407d; }
        .wm-chart__series--3 { color: #3b6ea5; } .wm-chart__picture .wm-chart__label--3 text { fill: #3b6ea5; }
        .wm-chart__bar { stroke: #fff; }
        .wm-chart__bar--0 { fill: #17575f; } .wm-chart__bar--1 { fill: #7fb0b2; } .wm-chart__bar--2 { fill: #8f6113; } .wm-chart__bar--3 { fill: #e0c08a; } .wm-chart__bar--4 { fill: #59407d; }
        .wm-chart__halo { stroke: #fff; stroke-width: 5; }
        .wm-chart__bar--projected { fill: #fff; stroke: #17575f; stroke-width: 1.5; stroke-dasharray: 4 3; }
        .wm-chart__value { font-size: 13px; }
        .wm-chart__picture .wm-chart__value--light { fill: #fff; }
        .wm-chart__picture .wm-chart__missing { fill: #4a5358; font-size: 12px; font-style: italic; }
        .wm-chart__fan--0 { fill: #e0ebe9; } .wm-chart__fan--1 { fill: #bdd6d3; } .wm-chart__fan--2 { fill: #98bfbc; }
        .wm-chart__curve { stroke: #6f777b; stroke-width: 1.5; }
        .wm-chart__curve--actual { stroke: #17575f; stroke-width: 2.5; } .wm-chart__curve--expected { stroke: #a8571a; stroke-width: 2; }
        .wm-chart__series--quiet { color: #98a1a4; }
        .wm-chart__slope--signal { font-weight: 650; }
        .wm-multiples { display: grid; gap: 1rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr)); padding: 0; list-style: none; }
        .wm-multiples__name, .wm-multiples__says { display: block; }
        .wm-sparkline__line { stroke: #17575f; stroke-width: 1.75; } .wm-sparkline__last { fill: #17575f; }
        .wm-heat { width: auto; }
        .wm-heat__cell { padding: 0.25rem 0.5rem; text-align: right; }
        .wm-heat__cell--0 { background: #f0f5f4; } .wm-heat__cell--1 { background: #cfe2e0; } .wm-heat__cell--2 { background: #a5c9c8; }
        .wm-heat__cell--3 { background: #33757c; color: #fff; } .wm-heat__cell--4 { background: #123f47; color: #fff; }
        .wm-heat__cell--missing { font-style: italic; color: #394247; }
        .wm-map__picture { display: block; width: 100%; max-width: 44rem; height: auto; }
        .wm-map__key { margin: 0.5rem 0; padding: 0; list-style: none; }
        .wm-map__sample { vertical-align: -4px; }
        summary { cursor: pointer; color: #17474f; text-decoration: underline; margin-bottom: 0.75rem; }
        .notes table { font-size: 0.875rem; }
        @media print {
          @page { size: A4; margin: 18mm 16mm; }
          body { font-size: 10pt; }
          main { max-width: none; padding: 0; }
          .skip, details:not([open]) { display: none; }
          .wm-scroll { overflow: visible; }
          .wm-chart__picture, .wm-diagram { min-width: 0; }
          h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; }
          tr, figure, .wm-key-figures, .wm-multiples__one { break-inside: avoid; }
          thead { display: table-header-group; }
          .wm-starts-page { break-before: page; }
          a { color: inherit; text-decoration: none; }
          .notes table { font-size: 7.5pt; }
          .govuk-tag, thead th, .wm-heat__cell, svg { print-color-adjust: exact; }
        }
        @media (forced-colors: active) {
          .govuk-tag { border: 1px solid; }
        }
        """;
}
