using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class GatesTests
{
    private static readonly PaperWanted Advice = new() { Kind = PaperKinds.ReviewAdvice, Subject = A.Ref(), Period = "r1", Recipients = [] };
    private static readonly PaperWanted Map = Advice with { Kind = PaperKinds.ProvisionMap };
    private static readonly Recipient Ep = new() { Key = "agency:Link EP", Name = "Link EP", Class = RecipientClass.Agency, Email = "ep@eps.example", Route = "mail" };
    private static readonly AddressRelease[] Releases = [new("Link EP", "ep@eps.example", A.Day("2026-09-01"), "Ms Sen", "handshake")];

    [Fact]
    public void A_paper_with_nothing_against_it_may_go() => Assert.Empty(Judge(Advice, Ep, A.Child(), A.Facts));

    [Fact]
    public void Every_reason_is_named_at_once_in_the_order_of_the_gates()
    {
        var facts = A.Facts with { Restrictions = [new() { Pupil = A.Ref(), Person = "Link EP", Flag = "No contact" }], HeldSheets = [Held("SEN", "Reviews")] };

        var holds = Judge(Advice with { Purpose = "EP involvement" }, Ep with { Email = null }, null, facts);

        Assert.Equal(["GATE-1", "GATE-3", "GATE-4", "ROLL", "SD-F3"], holds.Select(hold => hold.Gate));
    }

    [Theory]
    [InlineData(RollState.OnRoll, false, false)]
    [InlineData(RollState.PreAdmission, false, false)]
    [InlineData(RollState.Missing, true, false)]
    [InlineData(RollState.Left, true, true)]
    public void Nothing_goes_out_about_a_pupil_whom_the_roll_does_not_vouch_for(RollState state, bool held, bool releasable)
    {
        var holds = Judge(Advice, Ep, A.Child() with { State = state }, A.Facts);

        Assert.Equal(held, holds.Any(hold => hold.Gate == "ROLL"));
        Assert.Equal(releasable, holds.Any(hold => hold.Releasable));
    }

    [Theory]
    [InlineData("SEN", "Plan outcomes", true, false)]
    [InlineData("SEN", "Reviews", true, false)]
    [InlineData("SEN", "Requests", false, true)]
    [InlineData("Provision", "Sessions", true, true)]
    [InlineData("Restricted", "People", true, true)]
    [InlineData("Restricted", "Consents", false, true)]
    [InlineData("Office", "Rate card", true, true)]
    [InlineData("SEN", "Targets", false, false)]
    [InlineData("Restricted", "", true, true)]
    public void A_sheet_that_is_not_believed_stops_what_depends_on_it(string audience, string sheet, bool advice, bool map)
    {
        var facts = A.Facts with { HeldSheets = [Held(audience, sheet)] };

        Assert.Equal(advice, Judge(Advice, Ep, A.Child(), facts).Any(hold => hold is { Gate: "SD-F3", Releasable: false }));
        Assert.Equal(map, Judge(Map, Ep, A.Child(), facts).Any(hold => hold is { Gate: "SD-F3", Releasable: false }));
    }

    [Fact]
    public void What_stays_in_school_passes_all_of_it()
    {
        var senco = new Recipient { Key = "staff:Ms Sen", Name = "Ms Sen", Class = RecipientClass.Senco, Email = "ms.sen@school.example", Route = "mail" };
        var facts = A.Facts with { HeldSheets = [Held("SEN", "Reviews")] };

        Assert.Empty(Judge(Advice, senco, A.Child() with { State = RollState.Missing }, facts));
        Assert.Empty(Judge(new() { Kind = PaperKinds.Digest, Period = "2026-11-23", Recipients = [senco] }, senco, null, facts));
    }

    [Fact]
    public void Papers_to_CAMHS_always_wait_for_a_person()
    {
        var facts = A.Facts with { Agencies = [new() { Name = "Link EP", Kind = "CAMHS" }] };

        var hold = Assert.Single(Judge(Map, Ep, A.Child(), facts));

        Assert.Equal(("GATE-7", true), (hold.Gate, hold.Releasable));
    }

    private static IReadOnlyList<Hold> Judge(PaperWanted paper, Recipient recipient, Pupil? pupil, SencoFacts facts) =>
        Gates.Judge(paper, recipient, pupil, facts, A.RollOf(A.Child()), Releases, A.Day("2026-11-23"));

    private static HeldSheet Held(string audience, string sheet) =>
        new(audience, sheet, new("partial-sort", new Place($"{audience}.xlsx", Sheet: sheet), "looks like a partial sort", "Undo the sort"));
}
