using System.Diagnostics;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Bench.Night.Trust;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Time;
using SenHub.Workers.Cli;
using SenHub.Workers.Nights;

namespace SenHub.Bench.Night;

/// <summary>Leads one night of a trust: opens every school's night, waits for its stretches, and moves the clock where nothing is left to do.</summary>
internal sealed class NightRun(HubHost hub, NightParts parts, NightClock clock, TrustHome trust)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);
    private static readonly DeliveryState[] Left = [DeliveryState.Sent, DeliveryState.Acknowledged, DeliveryState.HandedOver];
    private static readonly DeliveryState[] Waits = [DeliveryState.Held, DeliveryState.Unknown];

    private readonly ILedger ledger = hub.Get<ILedger>();
    private readonly List<Stretch> stretches = [];
    private readonly Stopwatch watch = new();

    /// <summary>Runs it to the end of the next day's window.</summary>
    public async Task<NightFigures> RunAsync(DateOnly night)
    {
        var (schools, before) = (hub.Get<Schools>().Sound.Where(school => trust.Has(school.Number)).ToList(), clock.Rolls);
        (clock.Night, clock.IsRead) = (night, false);
        clock.MoveTo(HubClock.ToMoment(night.ToDateTime(new TimeOnly(18, 30))));
        await StretchAsync(NightStretches.Read, async () =>
        {
            foreach (var school in schools)
                await hub.Get<Nightfall>().OpenAsync(school, new NightDue(night, Missed: false, SendsDigest: true), null, default);
            await UntilAsync(() => Task.FromResult(clock.Rolls - before == schools.Count));
        });
        clock.IsRead = true;
        await StretchAsync(NightStretches.Papers, QuietAsync);
        clock.MoveTo(clock.MailsFrom);
        await StretchAsync(NightStretches.Inside, QuietAsync);
        var day = night.AddDays(1);
        await StretchAsync(NightStretches.Morning, () => QuietUntilAsync(HubClock.ToMoment(day.ToDateTime(new TimeOnly(9, 29)))));
        await StretchAsync(NightStretches.Window, () => QuietUntilAsync(HubClock.ToMoment(day.ToDateTime(new TimeOnly(15, 30)))));
        return await FiguresAsync(schools, night);
    }

    private async Task<NightFigures> FiguresAsync(IReadOnlyList<SchoolSettings> schools, DateOnly night)
    {
        var (papers, left, held) = (0, 0, 0);
        foreach (var school in schools)
        {
            papers += (await hub.Get<IDeliveryLedger>().PapersAsync(school.Number, default)).Count(paper => paper.MadeOn == night);
            var decided = (await hub.Get<IDeliveryLedger>().OfSchoolAsync(school.Number, default)).Where(delivery => delivery.Night == night).ToList();
            left += decided.Count(delivery => Left.Contains(delivery.State));
            held += decided.Count(delivery => Waits.Contains(delivery.State));
        }

        return new NightFigures { Pupils = trust.Pupils, Documents = papers, Deliveries = left, Held = held, GivenUp = await ledger.GivenUpAsync(default), Stretches = [.. stretches] };
    }

    private async Task StretchAsync(string name, Func<Task> what)
    {
        var (cpu, mails) = (parts.Cpu, Mails);
        watch.Restart();
        await what();
        stretches.Add(new Stretch(name, watch.Elapsed.TotalSeconds, (parts.Cpu - cpu).TotalSeconds, Mails - mails));
        Console.Error.WriteLine(FormattableString.Invariant($"{name}: {watch.Elapsed.TotalSeconds:0.0} s"));
    }

    // Every row that falls due on the way gets its moment.
    private async Task QuietUntilAsync(DateTimeOffset end)
    {
        while (await ledger.NextDueAsync(default) is { } next && next <= end)
        {
            clock.MoveTo(next);
            await QuietAsync();
        }

        clock.MoveTo(end);
    }

    private Task QuietAsync() => UntilAsync(async () => await ledger.OpenAsync(clock.GetUtcNow(), default) == 0);

    private async Task UntilAsync(Func<Task<bool>> isSo)
    {
        while (!await isSo())
        {
            if (parts.HasFallen)
                throw new InvalidOperationException("A worker ended; see its log in the home.");
            await Task.Delay(Glance);
        }
    }

    private int Mails => File.Exists(parts.Receipts) ? File.ReadLines(parts.Receipts).Count() : 0;
}
