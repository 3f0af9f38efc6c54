using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteProofLedgerTests() : ProofLedgerContract(Engine.Sqlite);

public sealed class PostgresProofLedgerTests() : ProofLedgerContract(Engine.Postgres);

public abstract class ProofLedgerContract : IDisposable
{
    private const int Sends = 4;

    private readonly StoredHub hub;

    protected ProofLedgerContract(Engine engine) => hub = new StoredHub(engine);

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_log_that_nobody_touched_is_whole_and_held_against_the_heads_outside()
    {
        await SendAsync();

        var verdict = await VerifyAsync();

        Assert.True(verdict.IsWhole, string.Join("; ", verdict.Faults));
        Assert.Equal((2 * Sends, 2 * Sends), ((int)verdict.Lines, verdict.HeadsHeld));
        Assert.Equal(verdict.Head, await hub.Ledger.HeadAsync(default));
    }

    [Theory]
    [InlineData("update deliveries_proofs set line = replace(line, 'SEN Team', 'SEN team') where number = 3", 3, "not those that were written")]
    [InlineData("update deliveries_proofs set at = at + 60000 where number = 5", 5, "beside its words")]
    [InlineData("update deliveries_proofs set state = 9 where number = 2", 2, "beside its words")]
    [InlineData("delete from deliveries_proofs where number = 4", 5, "line 4 is missing")]
    public async Task The_first_line_that_was_changed_or_taken_out_is_named(string tampering, long number, string why)
    {
        await SendAsync();
        await DoAsync(tampering);

        var verdict = await VerifyAsync();

        Assert.False(verdict.IsWhole);
        Assert.Equal(number, verdict.Break!.Number);
        Assert.Contains(why, verdict.Break.Why, StringComparison.Ordinal);
        Assert.DoesNotContain("LK-412-7", verdict.Break.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_cut_off_at_its_end_is_noticed_by_the_heads_outside()
    {
        await SendAsync();
        await DoAsync("delete from deliveries_proofs where number > 6");

        var verdict = await VerifyAsync();

        Assert.Null(verdict.Break);
        Assert.Contains(verdict.Faults, fault => fault.StartsWith("line 7", StringComparison.Ordinal) && fault.Contains("cut off", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_head_that_a_mail_told_must_be_there()
    {
        await SendAsync();
        var told = (await hub.Ledger.HeadAsync(default)).Hash[..16];

        var (same, other) = (await VerifyAsync(told), await VerifyAsync("0123456789ABCDEF"));

        Assert.True(same.IsWhole);
        Assert.Contains(other.Faults, fault => fault.Contains("0123456789ABCDEF", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_left_without_proof_and_proof_without_a_delivery_are_named()
    {
        var sent = await SendAsync();
        await DoAsync("delete from deliveries_attempts");
        await DoAsync($"delete from deliveries where reference = '{sent[0].Reference}'");
        await DoAsync($"update deliveries set state = 2 where reference = '{sent[1].Reference}'");
        await hub.Ledger.CompleteAsync((await hub.Ledger.ClaimAsync(Carrier.Id, default))!, new Saving { Papers = [Stored.PaperOf(Stored.Delivery("slipped in"))], Deliveries = [Stored.Delivery("slipped in") with { State = DeliveryState.Sent }] }, default);

        var verdict = await VerifyAsync();

        Assert.Null(verdict.Break);
        Assert.Contains(verdict.Faults, fault => fault.Contains("no such delivery", StringComparison.Ordinal));
        Assert.Contains(verdict.Faults, fault => fault.Contains("no line of proof", StringComparison.Ordinal) && fault.Contains("slipped in", StringComparison.Ordinal));
        Assert.Contains(verdict.Faults, fault => fault.Contains("stand otherwise", StringComparison.Ordinal) && fault.Contains(sent[1].Reference, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_is_a_line_of_the_chain_and_of_no_delivery()
    {
        await SendAsync();

        await hub.Get<IProofLedger>().NoteAsync(Stored.School, Guid.CreateVersion7(), "checked", new { By = "lead" }, default);

        var verdict = await VerifyAsync();
        Assert.True(verdict.IsWhole, string.Join("; ", verdict.Faults));
        Assert.Equal((2 * Sends) + 1, verdict.Lines);
    }

    [Fact]
    public async Task A_look_at_a_paper_is_a_line_of_its_own_each_time_and_hides_nothing_that_was_turned_round()
    {
        var sent = await SendAsync();
        var look = new DeskLook(sent[0].Reference, sent[0].Subject, "senco@school.example");

        await hub.Get<IProofLedger>().ViewedAsync(Stored.School, sent[0].Id, look, default);
        await hub.Get<IProofLedger>().ViewedAsync(Stored.School, sent[0].Id, look, default);

        Assert.Equal([look, look], (await hub.Get<IProofLedger>().OfAsync([sent[0].Id], default)).Select(line => line.Look).OfType<DeskLook>());
        Assert.True((await VerifyAsync()).IsWhole);
        await DoAsync($"update deliveries set state = 2 where reference = '{sent[0].Reference}'");
        Assert.Contains((await VerifyAsync()).Faults, fault => fault.Contains("stand otherwise", StringComparison.Ordinal));
    }

    private static NextWork Carrier => new(Stored.Night(Stored.School) with { Run = 1 }, Stage.Documents, "carrier");

    private async Task<List<Delivery>> SendAsync()
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var deliveries = Enumerable.Range(0, Sends).Select(at => Stored.Delivery($"d{at}") with { State = DeliveryState.Ready }).ToList();
        var sends = deliveries.Select(delivery => new NextWork(night, Stage.Deliveries, delivery.Id.ToString("N"))).ToList();
        await hub.Ledger.CompleteAsync((await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!, new Saving { Papers = [.. deliveries.Select(Stored.PaperOf)], Deliveries = deliveries, Next = [.. sends, new NextWork(night, Stage.Documents, "carrier")] }, default);
        foreach (var (delivery, next) in deliveries.Zip(sends))
        {
            var send = (await hub.Ledger.ClaimAsync(next.Id, default))!;
            Assert.True(await hub.Deliveries.BeginSendAsync(send, delivery.Id, default));
            Assert.True(await hub.Deliveries.EndSendAsync(send, delivery with { State = DeliveryState.Sent, SentAt = hub.Time.GetUtcNow() }, null, default));
        }

        return deliveries;
    }

    private Task<ProofVerdict> VerifyAsync(string? told = null) =>
        hub.Get<IProofLedger>().VerifyAsync(told is null ? [] : [new ProofHead(0, told, default)], default);

    private async Task DoAsync(string sql)
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}
