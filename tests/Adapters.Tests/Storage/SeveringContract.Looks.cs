using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;

namespace SenHub.Adapters.Tests.Storage;

public abstract partial class SeveringContract
{
    [Fact]
    public async Task Of_looks_at_a_severed_pupil_s_papers_the_account_stays_and_nothing_that_leads_to_the_pupil()
    {
        await Filled.FillAsync();
        var sent = LedgerOfTwo.Delivery("child", LedgerOfTwo.Child);
        await Hub.Get<IProofLedger>().ViewedAsync(Stored.School, sent.Id, new DeskLook(sent.Reference, sent.Subject, "senco@school.example"), default);

        await SeverAsync();

        var line = Assert.Single(await ProofsAsync(), line => line.Line.Contains("senco@school.example", StringComparison.Ordinal));
        Assert.StartsWith(ProofLog.EventBegins, line.Line, StringComparison.Ordinal);
        Assert.NotEqual(sent.Id, line.DeliveryId);
        Assert.All(LedgerOfTwo.Traces.Append(sent.Id.ToString("D")), trace => Assert.DoesNotContain(trace, line.Line, StringComparison.OrdinalIgnoreCase));
        Assert.True((await WalkAsync(await ProofsAsync())).IsWhole);
    }
}
