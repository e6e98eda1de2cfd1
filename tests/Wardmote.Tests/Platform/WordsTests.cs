using Wardmote.Platform.Common;

namespace Wardmote.Tests.Platform;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Vehicle crime", "vehicle crime")]
    [InlineData("A rise of 3 %", "a rise of 3 %")]
    [InlineData("ASB in the park", "ASB in the park")]
    [InlineData("", "")]
    public void Within_a_sentence_the_first_letter_is_small_unless_it_begins_an_abbreviation(string text, string within)
    {
        string lowered = text.LowerFirst;

        Assert.Equal(within, lowered);
    }

    [Theory]
    [InlineData("clear rise", "Clear rise")]
    [InlineData("élan", "Élan")]
    [InlineData("", "")]
    public void A_sentence_begins_with_a_capital(string text, string beginning)
    {
        string raised = text.UpperFirst;

        Assert.Equal(beginning, raised);
    }
}
