namespace SenHub.Workers.Nights;

/// <summary>Word that work was caused and nobody woken for it yet, because it was a great deal at once: the sweeper gives it out, school by school, as hands come free.</summary>
internal sealed class Backlog
{
    /// <summary>Wake-ups of one stage that one piece of work may send: enough for the hands until the sweeper looks, and not a whole school's papers before the next school's.</summary>
    public const int AtOnce = 64;

    private int left;

    /// <summary>Something was left.</summary>
    public void Leave() => Interlocked.Exchange(ref left, 1);

    /// <summary>Whether something was left since this was last asked.</summary>
    public bool Take() => Interlocked.Exchange(ref left, 0) == 1;
}
