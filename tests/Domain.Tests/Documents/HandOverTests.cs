using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Documents;

public sealed class HandOverTests
{
    private static readonly DateOnly Night = A.Day("2026-12-31");

    private static readonly SencoFacts Facts = A.Facts with
    {
        Staff = [A.Staff("SENCo", "Ms Old", "5") with { To = Night }, A.Staff("SENCo", "Mr New", "5") with { From = Night.AddDays(1) }, A.Staff("SENCo", "Ms Base") with { Units = ["Acorn"] }, A.Staff("SENCo", "Ms Six", "6")],
    };

    [Fact]
    public void A_change_of_person_hands_over_the_pupils_with_SEN_from_the_next_day()
    {
        var change = Assert.Single(HandOver.After(A.RollOf(A.Child(1), A.Child(2).WithSen(SenStatus.None), A.Child(3).WithYear("6"), A.Child(4) with { Class = "acorn" }, A.Child(5) with { State = RollState.Left }), Facts, Night));

        Assert.Equal(("Mr New", "2027-01-01"), (change.To.Name, FormattableString.Invariant($"{change.On:yyyy-MM-dd}")));
        Assert.Equal(["Ms Old"], change.From);
        Assert.Equal([A.Ref(1)], change.Pupils);
    }

    [Fact]
    public void Where_nobody_changes_there_is_no_page() => Assert.Empty(HandOver.After(A.RollOf(A.Child(1)), Facts, Night.AddDays(-1)));

    [Fact]
    public void The_page_is_wanted_for_the_new_person_alone()
    {
        var wanted = Assert.Single(HandOver.After(A.RollOf(A.Child(1)), Facts, Night)).Wanted();

        Assert.Equal((PaperKinds.HandOver, "2027-01-01", "staff:Mr New", null), (wanted.Kind, wanted.Period, Assert.Single(wanted.Recipients).Key, wanted.Subject));
    }
}
