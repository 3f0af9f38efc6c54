namespace SenHub.Domain.Time;

/// <summary>A night that should be run.</summary>
/// <param name="Missed">Its morning has passed: outside papers that it makes are held (SD-S4).</param>
/// <param name="SendsDigest">The newest one; of several nights in a row only it sends a digest (SD-S4).</param>
public readonly record struct NightDue(DateOnly Night, bool Missed, bool SendsDigest);

/// <summary>Which night is to be run next (architecture.md, decision 3): missed ones first, in order.</summary>
public static class NightSchedule
{
    // Further back nothing is caught up night by night: the newest data say it all.
    private const int FurthestBack = 30;

    /// <summary>The next night to run; null while none is due.</summary>
    /// <param name="last">Newest night that ended; null before the first.</param>
    /// <param name="localNow">London's date and time.</param>
    /// <param name="nightAt">The school's hour for the night.</param>
    /// <param name="digestAt">The school's hour for the digest, on the morning after.</param>
    public static NightDue? Next(DateOnly? last, DateTime localNow, TimeOnly nightAt, TimeOnly digestAt)
    {
        var today = DateOnly.FromDateTime(localNow);
        var newest = TimeOnly.FromDateTime(localNow) >= nightAt ? today : today.AddDays(-1);
        if (last is null)
            return newest == today ? new NightDue(today, Missed: false, SendsDigest: true) : null;
        var next = last.Value.AddDays(1);
        if (next > newest)
            return null;
        if (next < today.AddDays(-FurthestBack))
            next = today.AddDays(-FurthestBack);
        return new NightDue(next, next.AddDays(1).ToDateTime(digestAt) <= localNow, next == newest);
    }
}
