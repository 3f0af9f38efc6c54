using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class ContactGateTests
{
    private static readonly PaperWanted Advice = new() { Kind = PaperKinds.ReviewAdvice, Subject = A.Ref(), Period = "r1", Recipients = [] };
    private static readonly Restriction Flag = new() { Pupil = A.Ref(), Person = "Mr Ben Field", Flag = "No contact" };

    [Theory]
    [InlineData("No contact")]
    [InlineData("Court order")]
    [InlineData("A word nobody knows")]
    public void A_flagged_person_gets_nothing(string flag)
    {
        var facts = A.Facts with { Restrictions = [Flag with { Flag = flag }] };

        var hold = Assert.Single(Judge("Mr Ben Field", facts));

        Assert.Equal(("GATE-4", HoldOwner.SafeguardingLead, false), (hold.Gate, hold.Owner, hold.Releasable));
        Assert.Empty(Judge("Mrs Anna Field", facts));
    }

    [Fact]
    public void The_name_is_found_without_its_title_and_whatever_its_casing() =>
        Assert.Single(Judge("Mr Ben Field", A.Facts with { Restrictions = [Flag with { Person = "ben  FIELD" }] }));

    public static TheoryData<Contact> Shared => new()
    {
        A.Parent("Mrs Anna Field") with { Email = "ben.field@example.org" },
        A.Parent("Mrs Anna Field") with { Address = new(["1, BEN LANE"], "zz11zz") },
        A.Parent("Mrs Anna Field") with { Phones = ["+447700900123"] },
        A.Parent("Mrs Anna Field") with { Email = "family@example.org" },
    };

    [Theory]
    [MemberData(nameof(Shared))]
    public void Whatever_a_flagged_person_shares_is_flagged_too(Contact mother)
    {
        var child = A.Child() with { Contacts = [mother, A.Parent("Mr Ben Field") with { Phones = ["07700 900123"] }] };
        var facts = A.Facts with { Restrictions = [Flag with { KnownAddresses = ["Family@Example.org"] }] };

        var hold = Assert.Single(Judge("Mrs Anna Field", facts, child));

        Assert.Contains("shares", hold.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_known_from_a_sisters_contacts_counts_as_well()
    {
        var sister = A.Child(413) with { Contacts = [A.Parent("Mr Ben Field", 413) with { Email = "anna.field@example.org" }] };

        Assert.Single(Judge("Mrs Anna Field", A.Facts with { Restrictions = [Flag] }, A.Child(), sister));
    }

    [Fact]
    public void A_court_order_note_of_the_MIS_restricts_until_somebody_lifts_it()
    {
        var child = A.Child() with { Contacts = [A.Parent("Mr Ben Field") with { CourtOrderNote = "See file" }] };
        var lifted = Flag with { LiftedOn = A.Day("2026-11-01"), LiftedBy = "Mr Safe", LiftedWhy = "order of 30 October" };

        Assert.Single(Judge("Mr Ben Field", A.Facts, child));
        Assert.Empty(Judge("Mr Ben Field", A.Facts with { Restrictions = [lifted] }, child));
    }

    public static TheoryData<Restriction, bool> Liftings => new()
    {
        { Flag with { LiftedOn = A.Day("2026-11-23"), LiftedBy = "Mr Safe", LiftedWhy = "order lapsed" }, false },
        { Flag with { LiftedOn = A.Day("2026-11-24"), LiftedBy = "Mr Safe", LiftedWhy = "order lapsed" }, true },
        { Flag with { LiftedOn = A.Day("2026-11-01"), LiftedWhy = "order lapsed" }, true },
        { Flag with { LiftedOn = A.Day("2026-11-01"), LiftedBy = "Mr Safe", LiftedWhy = " " }, true },
        { Flag with { LiftedBy = "Mr Safe", LiftedWhy = "order lapsed" }, true },
        { Flag with { From = A.Day("2026-11-24") }, false },
    };

    [Theory]
    [MemberData(nameof(Liftings))]
    public void A_flag_holds_until_day_person_and_reason_of_its_lifting_are_all_written(Restriction flag, bool holds) =>
        Assert.Equal(holds, Judge("Mr Ben Field", A.Facts with { Restrictions = [flag] }).Count > 0);

    [Fact]
    public void A_refusal_stops_papers_that_need_consent_and_everything_to_the_one_who_refused()
    {
        var facts = A.Facts with { Restrictions = [Flag with { Flag = "Refusal" }] };

        Assert.Empty(Judge("Mrs Anna Field", facts));
        Assert.Single(Judge("Mr Ben Field", facts));
        Assert.Single(ContactGate.Judge(Advice with { Purpose = "EP involvement" }, Person("Link EP", A.Child()), A.Child(), facts, A.RollOf(A.Child()), A.Day("2026-11-23")));
    }

    [Fact]
    public void Another_pupils_flag_says_nothing_here() =>
        Assert.Empty(Judge("Mr Ben Field", A.Facts with { Restrictions = [Flag with { Pupil = A.Ref(9) }] }));

    [Fact]
    public void No_reason_names_anybody()
    {
        var holds = Judge("Mr Ben Field", A.Facts with { Restrictions = [Flag, Flag with { Flag = "Refusal" }] });

        Assert.Equal(2, holds.Count);
        Assert.All(holds, hold => Assert.DoesNotContain("Field", hold.Reason, StringComparison.Ordinal));
    }

    private static List<Hold> Judge(string recipient, SencoFacts facts, params Pupil[] roll)
    {
        var child = roll.Length > 0 ? roll[0] : A.Child();
        return [.. ContactGate.Judge(Advice, Person(recipient, child), child, facts, A.RollOf(roll.Length > 0 ? roll : [child]), A.Day("2026-11-23"))];
    }

    private static Recipient Person(string name, Pupil child)
    {
        var contact = child.Contacts.FirstOrDefault(contact => contact.Name == name);
        return new() { Key = $"contact:{contact?.Id}", Name = name, Class = RecipientClass.Parent, Email = contact?.Email, Route = "mail" };
    }
}
