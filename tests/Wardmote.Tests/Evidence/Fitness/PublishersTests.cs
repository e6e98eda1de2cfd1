using Wardmote.Evidence.Fitness;

namespace Wardmote.Tests.Evidence.Fitness;

public sealed class PublishersTests
{
    [Fact]
    public void Archives_of_one_publisher_are_one_source()
    {
        var publishers = Publishers.Of(["data.police.uk, archive 2021-09", "data.police.uk, archive 2018-09", "data.police.uk"]);

        Assert.Equal("data.police.uk", publishers.Words);
        Assert.Equal(Publishers.OpenGovernment, publishers.Licence);
    }

    [Fact]
    public void What_was_made_up_is_called_so_and_has_no_licence()
    {
        var publishers = Publishers.Of(["Made up for the demonstration", "Made up for the demonstration"]);

        Assert.Equal("Made up for the demonstration", publishers.Words);
        Assert.Equal("", publishers.Licence);
    }
}
