namespace SenHub.Bench.Chaos;

/// <summary>What the rounds came to.</summary>
internal sealed class Tally
{
    /// <summary>Kills by victim.</summary>
    public SortedDictionary<string, int> Kills { get; } = new(StringComparer.Ordinal);

    /// <summary>Times that the broker's store did not survive its death.</summary>
    public int Spoiled { get; set; }

    /// <summary>Nights run to their end.</summary>
    public int Rounds { get; set; }

    /// <summary>Papers that should have been made.</summary>
    public int Papers { get; set; }

    /// <summary>Deliveries that should have been decided.</summary>
    public int Deliveries { get; set; }

    /// <summary>Sends whose end nobody saw.</summary>
    public int Unknown { get; set; }

    /// <summary>Unknown ones that the person sent again.</summary>
    public int Resent { get; set; }

    /// <summary>Unknown ones that the person let be, and that had arrived.</summary>
    public int LetBeArrived { get; set; }

    /// <summary>Unknown ones that the person let be, and that had not arrived.</summary>
    public int LetBeNotArrived { get; set; }

    /// <summary>Mails received twice after an unknown outcome: the school's own digest by itself, another by the person's word.</summary>
    public int Explained { get; set; }

    /// <summary>What must not be: each in a sentence.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>All kills.</summary>
    public int Killed => Kills.Values.Sum();
}
