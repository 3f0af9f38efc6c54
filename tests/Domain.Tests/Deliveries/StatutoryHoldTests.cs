using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class StatutoryHoldTests
{
    private static readonly Recipient Father = new() { Key = "contact:1", Name = "Mr Ben Field", Class = RecipientClass.Parent };
    private static readonly Hold NoContact = new("GATE-4", "the recipient is flagged", HoldOwner.SafeguardingLead, Releasable: false);

    private static readonly PaperWanted Advice = new()
    {
        Kind = PaperKinds.ReviewAdvice,
        Subject = A.Ref(),
        Period = "LK-412-7/2026-12-17",
        Review = A.Review("2026-12-17"),
        Recipients = [Father],
    };

    [Theory]
    [InlineData("2026-11-23", DueStatus.DueSoon)]
    [InlineData("2026-12-02", DueStatus.Due)]
    [InlineData("2026-12-03", DueStatus.Overdue)]
    public void A_stopped_review_paper_is_a_due_item_of_the_safeguarding_lead_with_the_legal_date_running(string night, DueStatus status)
    {
        var item = StatutoryHold.For(Advice, Father, [NoContact], A.Facts, A.Day(night));

        Assert.Equal((A.Day("2026-12-02"), "Mr Safe", status), (item!.LastLawfulDay, item.Person, item.Status));
        Assert.Contains("GATE-4", item.Basis, StringComparison.Ordinal);
        Assert.DoesNotContain("Field", item.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_invitee_who_is_stopped_is_an_item_of_his_own()
    {
        var one = StatutoryHold.For(Advice, Father, [NoContact], A.Facts, A.Day("2026-11-23"));
        var other = StatutoryHold.For(Advice, Father with { Key = "contact:2" }, [NoContact], A.Facts, A.Day("2026-11-23"));

        Assert.NotEqual(one!.Cycle, other!.Cycle);
    }

    [Fact]
    public void Nothing_is_due_where_nothing_is_stopped_or_the_law_asks_for_nothing()
    {
        var night = A.Day("2026-11-23");

        Assert.Null(StatutoryHold.For(Advice, Father, [], A.Facts, night));
        Assert.Null(StatutoryHold.For(Advice with { Kind = PaperKinds.ProvisionMap }, Father, [NoContact], A.Facts, night));
        Assert.Null(StatutoryHold.For(Advice, Father with { Class = RecipientClass.Senco }, [NoContact], A.Facts, night));
        Assert.Null(StatutoryHold.For(Advice with { Request = new() { RequestId = "r1", Pupil = A.Ref(), Kind = PaperKinds.ReviewAdvice, To = "Link EP" } }, Father, [NoContact], A.Facts, night));
    }
}
