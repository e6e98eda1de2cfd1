using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>What a Word document's blocks are dressed in: our own styles and pages, or those of the council's template.</summary>
/// <param name="Styles">The template's name for each of our styles where it has another.</param>
/// <param name="HasTableStyle">Whether the template brings a table style, so that our own colours stay away.</param>
internal sealed record WordLook(IReadOnlyDictionary<string, string> Styles, bool HasTableStyle, WordPages Pages)
{
    public string Style(string own) => Styles.GetValueOrDefault(own, own);

    public static WordLook Own(string footer) => new(new Dictionary<string, string>(StringComparer.Ordinal), HasTableStyle: false, WordPages.Own(footer));
}

/// <summary>The pages of a document, upright and turned sideways; widths of text in twentieths of a point.</summary>
/// <param name="Section">The mark that ends a section of pages, which are sideways or upright.</param>
internal sealed record WordPages(int UprightWidth, int SidewaysWidth, Func<bool, string> Section)
{
    // A4 with margins of 2 cm.
    private const int ShortSide = 11906;
    private const int LongSide = 16838;
    private const int Margin = 1134;

    // What fits across our own pages in a table's type, with room for a typeface wider than Arial where that is missing.
    private const int UprightCharacters = 85;
    private const int SidewaysCharacters = 130;

    /// <summary>Whether turning a page gives a table more room.</summary>
    public bool CanTurn => SidewaysWidth > UprightWidth;

    public int Width(bool isSideways) => isSideways ? SidewaysWidth : UprightWidth;

    public int Characters(bool isSideways) => isSideways
        ? SidewaysCharacters * SidewaysWidth / (LongSide - (2 * Margin))
        : UprightCharacters * UprightWidth / (ShortSide - (2 * Margin));

    public static WordPages Own(string footer) => new(ShortSide - (2 * Margin), LongSide - (2 * Margin), isSideways => string.Create(CultureInfo.InvariantCulture, $"""
        <w:sectPr><w:footerReference w:type="default" r:id="{footer}"/><w:type w:val="nextPage"/><w:pgSz w:w="{(isSideways ? LongSide : ShortSide)}" w:h="{(isSideways ? ShortSide : LongSide)}"{(isSideways ? " w:orient=\"landscape\"" : "")}/><w:pgMar w:top="{Margin}" w:right="{Margin}" w:bottom="{Margin}" w:left="{Margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>
        """));
}
