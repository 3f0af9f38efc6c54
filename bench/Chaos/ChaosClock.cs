using System.Globalization;

namespace SenHub.Bench.Chaos;

/// <summary>The hub's time in a round: sixty times as fast as the wall's, with jumps over idle hours that all processes share through a file. Whoever dies, it never goes back, unless the round sets it wrong.</summary>
internal sealed class ChaosClock(string folder) : TimeProvider
{
    private const int Speed = 60;

    // Beside the home, not in it: the home's disk may be full.
    private readonly string file = folder + ".clock";
    private readonly string door = folder + ".clock.lock";

    /// <summary>A clock that starts now at a moment of the hub's.</summary>
    public static ChaosClock StartAt(string folder, DateTimeOffset moment)
    {
        var clock = new ChaosClock(folder);
        clock.Write(System.GetUtcNow(), moment);
        return clock;
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        var (wall, moment) = Read();
        return moment + ((System.GetUtcNow() - wall) * Speed);
    }

    /// <summary>Jumps forward; a moment already passed changes nothing.</summary>
    public void JumpTo(DateTimeOffset moment)
    {
        using var alone = Enter();
        if (GetUtcNow() < moment)
            Write(System.GetUtcNow(), moment);
    }

    /// <summary>Goes wrong by so much, back too, as a clock that somebody set.</summary>
    public void Shift(TimeSpan by)
    {
        using var alone = Enter();
        Write(System.GetUtcNow(), GetUtcNow() + by);
    }

    private (DateTimeOffset Wall, DateTimeOffset Moment) Read()
    {
        var ticks = File.ReadAllText(file).Split(' ').Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return (new DateTimeOffset(ticks[0], TimeSpan.Zero), new DateTimeOffset(ticks[1], TimeSpan.Zero));
    }

    private void Write(DateTimeOffset wall, DateTimeOffset moment)
    {
        var aside = $"{file}.{Environment.ProcessId}";
        File.WriteAllText(aside, string.Create(CultureInfo.InvariantCulture, $"{wall.UtcTicks} {moment.UtcTicks}"));
        File.Move(aside, file, overwrite: true);
    }

    // The kernel opens the door again when its holder is killed.
    private FileStream Enter()
    {
        while (true)
        {
            try
            {
                return new FileStream(door, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(1)); // another process is jumping
            }
        }
    }
}
