using Wardmote.Strategy.Programmes;

namespace Wardmote.Tests.Strategy.Programmes;

public sealed class BoardCheckTests
{
    private static readonly string[] Five = ["Borough Council", "Metropolitan Police", "London Fire Brigade", "North Central London ICB", "Probation Service"];

    [Fact]
    [Requirement("S2.6")]
    public void A_board_on_which_all_five_sit_has_no_fault() => Assert.Empty(BoardCheck.Of(Board(Five)));

    [Theory]
    [InlineData("Metropolitan Police", "MOPAC", "The police is missing", "oversees the police")]
    [InlineData("Metropolitan Police", "Police and Crime Commissioner", "The police is missing", "oversees the police")]
    [InlineData("North Central London ICB", "Public Health", "The integrated care board is missing", "is a team of the council")]
    [InlineData("North Central London ICB", "Mental health trust", "The integrated care board is missing", "does not say that it speaks for")]
    [InlineData("Probation Service", "Youth Justice Service", "The Probation Service is missing", "works with young people")]
    [InlineData("Borough Council", "Housing", "It is not clear who stands for the local authority", "does not say that it speaks for the council")]
    [Requirement("S2.6")]
    public void A_body_whose_name_only_resembles_an_authority_is_told_and_not_counted(string instead, string sits, string begins, string why)
    {
        ProgrammeFault fault = Assert.Single(BoardCheck.Of(Board([.. Five.Except([instead]), sits])));

        Assert.StartsWith(begins.Replace("police is", "police is", StringComparison.Ordinal), fault.Message, StringComparison.Ordinal);
        Assert.Contains(why, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_says_of_a_member_counts_more_than_its_name()
    {
        BoardMember[] board = [.. Board(Five.Except(["North Central London ICB"])), new(Guid.CreateVersion7(), "Public Health", "A. Person", StandsFor.IntegratedCareBoard)];

        Assert.Empty(BoardCheck.Of(board));
    }

    [Fact]
    public void A_member_who_stands_for_none_of_the_five_counts_for_none()
    {
        BoardMember[] board = [.. Board(Five).Select(member => member.Body == "Metropolitan Police" ? member with { StandsFor = StandsFor.None } : member)];

        Assert.StartsWith("The police is missing", Assert.Single(BoardCheck.Of(board)).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<BoardMember> Board(IEnumerable<string> bodies) => [.. bodies.Select(body => new BoardMember(Guid.CreateVersion7(), body, null, StandsFor.NotSaid))];
}
