using System.IO.MemoryMappedFiles;
using SenHub.Adapters.Clock;

namespace SenHub.Bench.Night;

/// <summary>The hub's time in a measured night, the same for every process: it stands until the bench moves it. Beside it lie the words that the bench has for its workers.</summary>
internal sealed class NightClock : TimeProvider, IDisposable
{
    private const int MomentAt = 0, NightAt = 8, ReadAt = 16, OverAt = 24, RollsAt = 32;
    private const int Word = 8, MostWorkers = 64, Size = RollsAt + (Word * MostWorkers);

    private readonly Lock counting = new();

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor words;

    private NightClock(string folder)
    {
        file = MemoryMappedFile.CreateFromFile(Path.Combine(folder, "clock"), FileMode.OpenOrCreate, null, Size);
        words = file.CreateViewAccessor(0, Size);
    }

    /// <summary>The clock of a home.</summary>
    public static NightClock In(string folder) => new(folder);

    /// <summary>The night whose rolls are read first; what follows from a roll waits until <see cref="IsRead"/>.</summary>
    public DateOnly Night
    {
        get => DateOnly.FromDayNumber((int)words.ReadInt64(NightAt));
        set => words.Write(NightAt, (long)value.DayNumber);
    }

    /// <summary>When mails for staff may leave: the measured night prints first, so that each has a stretch of its own.</summary>
    public DateTimeOffset MailsFrom => HubClock.ToMoment(Night.ToDateTime(new TimeOnly(19, 0)));

    /// <summary>Every school was read: the rest may follow.</summary>
    public bool IsRead
    {
        get => words.ReadInt64(ReadAt) == 1;
        set => words.Write(ReadAt, value ? 1L : 0L);
    }

    /// <summary>What the bench has allowed so far: another value than a moment ago means that more may be due.</summary>
    public (bool IsRead, DateTimeOffset Now) Stretch => (IsRead, GetUtcNow());

    /// <summary>The workers may go home.</summary>
    public bool IsOver
    {
        get => words.ReadInt64(OverAt) == 1;
        set => words.Write(OverAt, value ? 1L : 0L);
    }

    /// <summary>Rolls that the workers brought up to date so far.</summary>
    public long Rolls => Enumerable.Range(0, MostWorkers).Sum(worker => words.ReadInt64(RollsAt + (Word * worker)));

    /// <summary>A worker counts one; each has a word of its own.</summary>
    /// <param name="worker">From 1.</param>
    public void CountRoll(int worker)
    {
        var at = RollsAt + (Word * (worker - 1));
        lock (counting)
            words.Write(at, words.ReadInt64(at) + 1);
    }

    /// <summary>Moves on; a moment already passed changes nothing.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        if (moment > GetUtcNow())
            words.Write(MomentAt, moment.UtcTicks);
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => new(words.ReadInt64(MomentAt), TimeSpan.Zero);

    public void Dispose()
    {
        words.Dispose();
        file.Dispose();
    }
}
