using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Domain.Import;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Service;

/// <summary>Every ten minutes of working hours reads each school's Decisions file of the day (SD-W2).</summary>
internal sealed partial class DeskLoop(Schools schools, DeskReader reader, HubClock clock, ILeadership leadership, Outages outages, ILogger<DeskLoop> log) : Loop(TimeSpan.FromMinutes(10), outages, leadership)
{
    private static readonly (TimeOnly From, TimeOnly To) WorkingHours = (new(7, 0), new(18, 0));

    private readonly Dictionary<SchoolNumber, (int Taken, int Refused)> said = [];

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        if (TimeOnly.FromDateTime(clock.LocalNow) is var now && (now < WorkingHours.From || now > WorkingHours.To))
            return;
        foreach (var school in schools.Sound)
            await TryAsync(() => ReadAsync(school.Number, cancel), trace => Failed(school.Number.ToString(), trace), cancel);
    }

    // The same refusals every ten minutes are one line in the log.
    private async Task ReadAsync(SchoolNumber school, CancellationToken cancel)
    {
        var read = await reader.ReadAsync(school, cancel);
        if (read != said.GetValueOrDefault(school) && read != default)
            Read(school.ToString(), read.Taken, read.Refused);
        said[school] = read;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "School {School}: {Taken} decisions of the day's file taken, {Refused} refused")]
    private partial void Read(string school, int taken, int refused);

    [LoggerMessage(Level = LogLevel.Warning, Message = "School {School}: the day's Decisions file could not be read; it is read again: {Trace}")]
    private partial void Failed(string school, string trace);
}
