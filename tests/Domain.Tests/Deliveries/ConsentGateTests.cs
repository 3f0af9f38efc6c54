using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class ConsentGateTests
{
    private static readonly Consent Given = new() { Pupil = A.Ref(), Purpose = "EP involvement", Recipient = "Link EP", GivenOn = A.Day("2026-06-15") };
    private static readonly PaperWanted Map = new() { Kind = PaperKinds.ProvisionMap, Subject = A.Ref(), Period = "r1", Recipients = [], Purpose = "EP involvement" };
    private static readonly Recipient Ep = new() { Key = "agency:Link EP", Name = "Link EP", Class = RecipientClass.Agency };

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
        { "the consent was withdrawn", [Given, Given with { GivenOn = A.Day("2026-06-01"), WithdrawnOn = A.Day("2026-09-01") }] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Without_a_consent_that_holds_on_the_day_nothing_goes_and_nobody_can_release_it(string why, Consent[] consents)
    {
        var hold = Assert.Single(ConsentGate.Judge(Map, Ep, A.Facts with { Consents = consents }, A.Day("2026-11-23")));

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
        new Consent[] { Given with { WithdrawnOn = A.Day("2026-09-01") }, Given with { GivenOn = A.Day("2026-09-02") } },
    };

    [Theory]
    [MemberData(nameof(Enough))]
    public void A_consent_that_covers_the_day_lets_it_go(Consent[] consents) =>
        Assert.Empty(ConsentGate.Judge(Map, Ep, A.Facts with { Consents = consents }, A.Day("2026-11-23")));

    [Fact]
    public void A_paper_without_a_purpose_needs_none() =>
        Assert.Empty(ConsentGate.Judge(Map with { Purpose = null }, Ep, A.Facts, A.Day("2026-11-23")));
}
