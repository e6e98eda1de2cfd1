using FsCheck;
using FsCheck.Fluent;
using Wardmote.Plans.Writing;

namespace Wardmote.Tests.Plans.Writing;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("Plain text, £5 – as it is", "Plain text, £5 – as it is")]
    [InlineData("two\nlines\tand a tab", "two\nlines\tand a tab")]
    [InlineData("", "␢")]
    [InlineData(" in front", "␠in front")]
    [InlineData("at the end \nof a line", "at the end␠\nof a line")]
    [InlineData("\nabove", "␊above")]
    [InlineData("a bell \a rings", "a bell ␇ rings")]
    [InlineData("the sign ␇ itself", "the sign ␛␇ itself")]
    [InlineData("\u001Bx0041", "␛x001Bx0041")]
    [InlineData("no\u00A0break", "no␛x00A0break")]
    public void What_a_file_cannot_hold_is_shown_as_a_sign(string text, string expected)
    {
        string visible = VisibleText.Of(text);

        Assert.Equal(expected, visible);
        Assert.Equal(text, VisibleText.Read(visible));
    }

    [Fact]
    public void Every_text_comes_back_to_the_letter()
    {
        Gen<char> characters = Gen.Frequency(
            (4, Gen.Choose(0, 0xFFFF).Select(code => (char)code)),
            (4, Gen.Elements(' ', '\n', '\t', '\r', '␛', '␢', '␠', 'x', '0', '\u00A0', '\u2003')),
            (2, Gen.Choose('a', 'z').Select(code => (char)code)));
        Arbitrary<string> texts = characters.ArrayOf().Select(array => new string(array)).ToArbitrary();

        Prop.ForAll(texts, text => VisibleText.Read(VisibleText.Of(text)) == text).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_blank_stands_where_a_reader_would_trim_it()
    {
        Gen<char> characters = Gen.Elements(' ', '\n', '\t', 'a', '\u2003');
        Arbitrary<string> texts = characters.ArrayOf().Select(array => new string(array)).ToArbitrary();

        Prop.ForAll(texts, text => VisibleText.Of(text) is var visible
            && visible.Split('\n').All(line => line.Trim() == line) && visible.Trim() == visible).QuickCheckThrowOnFailure();
    }
}
