using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class PaperVersionTests
{
    private static readonly PaperVersion Sent = Of("1", "Reads well", "£295.20");

    [Fact]
    public void An_edited_version_knows_what_it_was_made_of_however_often_it_is_edited()
    {
        var (made, other) = (PaperVersion.Of("map/1", [new ShownPart("a", "1")]), PaperVersion.Of("map/1", [new ShownPart("a", "2")]));

        var edited = PaperVersion.OfEdited(made, "00");
        var again = PaperVersion.OfEdited(edited, "01");

        Assert.True(edited.IsEdited && edited.IsEditedFrom(made) && again.IsEditedFrom(made) && PaperVersion.Read(again.ToString())!.IsEditedFrom(made));
        Assert.False(made.IsEdited || made.IsEditedFrom(made) || edited.IsEditedFrom(other));
        Assert.NotEqual(edited.Hash, again.Hash);
    }

    [Fact]
    public void The_same_facts_are_the_same_version() => Assert.Equal(Sent.Hash, Of("1", "Reads well", "£295.20").Hash);

    [Fact]
    public void What_moves_with_the_calendar_makes_no_new_version() =>
        Assert.Equal(Sent.Hash, Of("1", "Reads well", "£295.20", toDate: "£200.00").Hash);

    [Fact]
    public void A_changed_fact_is_named_by_its_part()
    {
        var now = Of("1", "Reads well", "£300.00");

        Assert.NotEqual(Sent.Hash, now.Hash);
        Assert.Equal(["cost"], now.DifferingFrom(Sent));
    }

    [Fact]
    public void A_new_template_is_a_new_version() => Assert.Equal(["template"], Of("2", "Reads well", "£295.20").DifferingFrom(Sent));

    [Fact]
    public void Parts_that_came_or_went_are_named()
    {
        var now = PaperVersion.Of("1", [new("views", "Reads well"), new("health", "Glasses")]);

        Assert.Equal(["health", "cost"], now.DifferingFrom(Sent));
    }

    [Fact]
    public void What_is_kept_holds_no_fact_and_reads_back_whole()
    {
        var read = PaperVersion.Read(Sent.ToString());

        Assert.Equal(Sent.Hash, read?.Hash);
        Assert.Empty(read!.DifferingFrom(Sent));
        Assert.DoesNotContain("Reads well", Sent.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("views")]
    [InlineData("views\tshort")]
    public void Anything_else_is_not_read(string text) => Assert.Null(PaperVersion.Read(text));

    private static PaperVersion Of(string template, string views, string cost, string toDate = "£100.00") =>
        PaperVersion.Of(template, [new("views", views), new("cost", cost), new("to date", toDate, MovesWithTheCalendar: true)]);
}
