using System.Globalization;
using SenHub.Domain;
using SenHub.Domain.Documents;

namespace SenHub.Workers.Documents;

/// <summary>Names a wanted paper in the ledger: digests apart from papers about pupils, for they wait for them.</summary>
internal static class PaperKey
{
    /// <summary>Starts the subject of every paper about a pupil.</summary>
    public const string PaperPrefix = "paper/";

    /// <summary>Starts the subject of every digest.</summary>
    public const string DigestPrefix = "digest/";

    /// <summary>The subject of the work that reports what is wrong with the exports.</summary>
    public const string Faults = "faults/exports";

    /// <summary>The subject of the work that looks whether IT is to be told of old data.</summary>
    public const string Alert = "alert/stale-data";

    /// <summary>The subject of the work that looks what runs out.</summary>
    public const string Endings = "alert/endings";

    /// <summary>Starts the subject of the work that tells IT how a morning stands.</summary>
    public const string MorningPrefix = "morning/";

    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The subject of one morning's.</summary>
    public static string Morning(DateOnly day) => MorningPrefix + day.ToString(DayForm, CultureInfo.InvariantCulture);

    /// <summary>The morning that a subject names.</summary>
    public static DateOnly MorningOf(string subject) => DateOnly.ParseExact(subject.AsSpan(MorningPrefix.Length), DayForm, CultureInfo.InvariantCulture);

    /// <summary>The subject of the work that makes it.</summary>
    public static string Of(PaperWanted paper)
    {
        var readers = paper.Subject is null ? string.Join(',', paper.Recipients.Select(recipient => recipient.Key)) : "";
        var id = DerivedId.Of("wanted", paper.Kind, paper.Subject?.ToString() ?? "", paper.Period, readers);
        return (paper.Kind == PaperKinds.Digest ? DigestPrefix : PaperPrefix) + id.ToString("N");
    }
}
