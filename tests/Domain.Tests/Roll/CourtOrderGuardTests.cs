using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Roll;

public sealed class CourtOrderGuardTests
{
    private static readonly ContactRow Father = new() { Order = 1, Forename = "Fir", Surname = "Oak", Relationship = "PAF", Email = "fir@home.example", CourtOrderNote = "no contact, order of 2025" };

    [Fact]
    public void A_court_order_that_is_no_longer_exported_still_shuts_the_person_out()
    {
        var change = Night.Of(Known(), With(Father with { CourtOrderNote = null }));

        Assert.Equal("no contact, order of 2025", Assert.Single(change.Roll.Pupils[0].Contacts).CourtOrderNote);
        Assert.Equal((FaultCodes.CourtOrderGone, HoldOwner.SafeguardingLead), (Assert.Single(change.Held).Why.Code, change.Held[0].Owner));
        Assert.DoesNotContain("order of", change.Held[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_flagged_person_who_vanishes_from_the_contacts_is_still_known_as_flagged()
    {
        var change = Night.Of(Known(), With(Father with { Forename = "Ash", CourtOrderNote = null }));

        Assert.Equal(2, change.Roll.Pupils[0].Contacts.Count);
        Assert.Contains(change.Roll.Pupils[0].Contacts, contact => contact is { Email: "fir@home.example", CourtOrderNote: not null });
    }

    [Fact]
    public void The_safeguarding_leads_release_lets_the_note_go_for_good()
    {
        var without = With(Father with { CourtOrderNote = null });

        var change = Night.Releasing(Known(), Night.Of(Known(), without).Held, without);
        var next = Night.Of(change.Roll, without);

        Assert.Null(Assert.Single(change.Roll.Pupils[0].Contacts).CourtOrderNote);
        Assert.Empty(change.Held);
        Assert.Empty(next.Held);
    }

    private static SchoolRoll Known() => Night.Of(A.Roll(3), With(Father)).Roll;

    private static ExportFile With(ContactRow contact) =>
        A.Export([A.Row(1) with { Contacts = new ContactsBlock.Present([contact]) }, A.Row(2), A.Row(3)]);
}
