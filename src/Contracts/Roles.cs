using System.Diagnostics.CodeAnalysis;

namespace SenHub.Contracts;

/// <summary>What one process of the hub takes upon itself: stages of the flow, and the schedule with everything else that happens by the clock. At least one of these.</summary>
public sealed record Roles
{
    /// <summary>The one role that is no stage: nights opened, folders and mailboxes looked at, the morning's line, retention.</summary>
    public const string ScheduleWord = "schedule";

    private static readonly Stage[] House = Enum.GetValues<Stage>();

    private Roles(IReadOnlyList<Stage> stages, bool keepsSchedule) => (Stages, KeepsSchedule) = (stages, keepsSchedule);

    /// <summary>Everything: what a process takes that nobody told anything.</summary>
    public static Roles All { get; } = new(House, keepsSchedule: true);

    /// <summary>Every role's word, in the order of the house.</summary>
    public static IReadOnlyList<string> Words { get; } = All.ToWords();

    /// <summary>The stages whose work it takes, in the order of the house.</summary>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>Whether it may lead the schedule.</summary>
    public bool KeepsSchedule { get; }

    /// <summary>Whether nobody else is needed.</summary>
    public bool IsAll => KeepsSchedule && Stages.Count == House.Length;

    /// <summary>Reads words with commas between, in any order and any letters' case; false where one of them is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Roles? roles)
    {
        var words = (text ?? "").Split(',', StringSplitOptions.TrimEntries).Select(word => word.ToLowerInvariant()).ToHashSet();
        roles = words.IsSubsetOf(Words) ? new Roles([.. House.Where(stage => words.Contains(WordOf(stage)))], words.Contains(ScheduleWord)) : null;
        return roles is not null;
    }

    /// <summary>The word of a stage: the same that names its queue.</summary>
    public static string WordOf(Stage stage) => stage.ToString().ToLowerInvariant();

    /// <summary>The words, with commas between.</summary>
    public override string ToString() => string.Join(',', ToWords());

    private IReadOnlyList<string> ToWords() => [.. Stages.Select(WordOf), .. KeepsSchedule ? [ScheduleWord] : Array.Empty<string>()];
}
