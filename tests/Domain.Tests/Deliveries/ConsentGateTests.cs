using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class ConsentGateTests
{
    private static readonly Consent Given = new() { Pupil = A.Ref(), Purpose = "EP involvement", Recipient = "Link EP", GivenBy = "Mrs Anna Field", Capacity = "Parental responsibility", GivenOn = A.Day("2026-06-15") };
    private static readonly PaperWanted Map = new() { Kind = PaperKinds.ProvisionMap, Subject = A.Ref(), Period = "r1", Recipients = [], Purpose = "EP involvement" };
    private static readonly Recipient Ep = new() { Key = "agency:Link EP", Name = "Link EP", Class = RecipientClass.Agency };

    private static readonly Pupil Child = A.Child() with { Contacts = [A.Parent("Mrs Anna Field"), A.Parent("Aunt Cass Field") with { HasResponsibility = false }] };

    public static TheoryData<string, Consent[]> Refused => new()
    {
        { "no consent is recorded", [] },
        { "no consent is recorded", [Given with { Pupil = A.Ref(9) }] },
        { "no consent is recorded", [Given with { Purpose = "CAMHS" }] },
        { "no consent is recorded", [Given with { Recipient = "Norchester SEN" }] },
        { "the consent row gives no day", [Given with { GivenOn = null }] },
        { "the consent starts only on Tue 24 Nov 2026", [Given with { GivenOn = A.Day("2026-11-24") }] },
        { "the consent expired on Sun 22 Nov 2026", [Given with { ExpiresOn = A.Day("2026-11-22") }] },
        { "the consent expired on Sun 22 Nov 2026", [Given with { GivenOn = A.Day("2025-11-23") }] },
        { "the consent was withdrawn", [Given with { WithdrawnOn = A.Day("2026-11-23") }] },
        { "the consent row does not say who gave it", [Given with { GivenBy = " " }] },
        { "the consent row does not say as what", [Given with { Capacity = null }] },
        { "whoever gave the consent has no parental responsibility", [Given with { GivenBy = "Aunt Cass Field" }] },
        { "the consent's scope names other papers", [Given with { Scope = "EP request and review report only" }] },
        { "an override needs the safeguarding lead's name", [Given with { GivenBy = "Mr Safe", Capacity = "Safeguarding override" }] },
        { "an override needs the safeguarding lead's name", [Given with { GivenBy = "Mrs Anna Field", Capacity = "Safeguarding override", Note = "at risk" }] },
        { "the consent was withdrawn", [Given, Given with { GivenOn = A.Day("2026-06-01"), WithdrawnOn = A.Day("2026-09-01") }] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Without_a_consent_that_holds_on_the_day_nothing_goes_and_nobody_can_release_it(string why, Consent[] consents)
    {
        var hold = Assert.Single(ConsentGate.Judge(Map, Ep, Child, A.Facts with { Consents = consents }, A.Day("2026-11-23")));

        Assert.StartsWith(why, hold.Reason, StringComparison.Ordinal);
        Assert.Equal(("GATE-1", false), (hold.Gate, hold.Releasable));
    }

    public static TheoryData<Consent[]> Enough => new()
    {
        new Consent[] { Given },
        new Consent[] { Given with { Purpose = "ep involvement ", Recipient = "LINK EP" } },
        new Consent[] { Given with { ExpiresOn = A.Day("2026-11-23") } },
        new Consent[] { Given with { GivenOn = A.Day("2025-11-24") } },
        new Consent[] { Given with { WithdrawnOn = A.Day("2026-11-24") } },
        new Consent[] { Given with { Scope = "Provision map and progress" } },
        new Consent[] { Given with { Scope = "What the form asks for" } },
        new Consent[] { Given with { GivenBy = "Mr Safe", Capacity = "Safeguarding override", Note = "at risk at home" } },
        new Consent[] { Given with { GivenBy = null }, Given with { GivenOn = A.Day("2026-07-01") } },
        new Consent[] { Given with { WithdrawnOn = A.Day("2026-09-01") }, Given with { GivenOn = A.Day("2026-09-02") } },
    };

    [Theory]
    [MemberData(nameof(Enough))]
    public void A_consent_that_covers_the_day_lets_it_go(Consent[] consents) =>
        Assert.Empty(ConsentGate.Judge(Map, Ep, Child, A.Facts with { Consents = consents }, A.Day("2026-11-23")));

    [Fact]
    public void A_paper_without_a_purpose_needs_none() =>
        Assert.Empty(ConsentGate.Judge(Map with { Purpose = null }, Ep, A.Child(), A.Facts, A.Day("2026-11-23")));

    [Fact]
    public void From_the_end_of_compulsory_school_age_a_parents_consent_is_not_enough()
    {
        // Sixteen in the school year 2025/26: the rights pass on the last Friday of June 2026.
        var young = Child with { BornOn = A.Day("2010-03-04") };
        var facts = A.Facts with { Consents = [Given] };

        Assert.Empty(ConsentGate.Judge(Map, Ep, young, facts, A.Day("2026-06-26")));
        Assert.Contains("the young person's since Sat 27 Jun 2026", Assert.Single(ConsentGate.Judge(Map, Ep, young, facts, A.Day("2026-06-27"))).Reason, StringComparison.Ordinal);
        Assert.Empty(ConsentGate.Judge(Map, Ep, young, A.Facts with { Consents = [Given with { GivenBy = "Forename412", Capacity = "Young person" }] }, A.Day("2026-11-23")));
        Assert.Empty(ConsentGate.Judge(Map, Ep, young, A.Facts with { Consents = [Given with { Capacity = "Representative", Note = "cannot decide this; assessed 1 September" }] }, A.Day("2026-11-23")));
        Assert.NotEmpty(ConsentGate.Judge(Map, Ep, young, A.Facts with { Consents = [Given with { Capacity = "Representative" }] }, A.Day("2026-11-23")));
    }
}
