using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Import;

/// <summary>Whether what a person decides on is still what exports and files show: a decision is bound to the picture that was seen.</summary>
internal sealed class PresentPicture(Schools schools, SchoolReader reader, HubClock clock)
{
    /// <summary>Reads as the next run would read, and looks whether it would hold the same.</summary>
    public async Task<bool> IsStillSoAsync(HeldImport seen, CancellationToken cancel)
    {
        var reading = await reader.ReadAsync(schools.Of(seen.School), clock.Today, DateOnly.MaxValue, cancel);
        return seen.Origin == HeldOrigin.Roll
            ? reading.Expected.Held.Any(held => held.Id == seen.ChangeId)
            : HeldReading.Of(seen.School, reading).SelectMany(origin => origin.Held).Any(held => held.Id == seen.Id);
    }
}
