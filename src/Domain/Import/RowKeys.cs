using System.Globalization;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Import;

/// <summary>The keys by which a row and a pupil are known again. Name and birth date only ever prove presence; nothing is merged on them (formats.md, section 0).</summary>
public static class RowKeys
{
    /// <summary>Key of a UPN, right or as written.</summary>
    public static string Upn(string text) => "upn:" + text.Trim().ToUpperInvariant();

    private const string SourcePrefix = "id:";

    /// <summary>Key of a system's own id; ids of different systems never meet.</summary>
    /// <param name="system">Blank for the school's MIS.</param>
    public static string Source(string id, string system = "") => InSystem(SourcePrefix + id.Trim().ToUpperInvariant(), system);

    /// <summary>Whether a key is that of a system's own id.</summary>
    public static bool IsSource(string key) => key.StartsWith(SourcePrefix, StringComparison.Ordinal);

    /// <summary>A key as it is known when its row comes from this system.</summary>
    public static string InSystem(string key, string system) =>
        system.Length > 0 && IsSource(key) ? $"{SourcePrefix}{system}:{key[SourcePrefix.Length..]}" : key;

    /// <summary>Key of a person named by a row without any id; derived, so that no name travels in it.</summary>
    public static string Person(string surname, string forename, DateOnly bornOn) =>
        "who:" + DerivedId.Of("who", surname.ToUpperInvariant(), forename.ToUpperInvariant(), bornOn.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Every id a row gives, its former UPN included.</summary>
    public static IReadOnlyList<string> Of(ExportRow row) => Of(row, "");

    /// <summary>The same for a row of one system.</summary>
    public static IReadOnlyList<string> Of(ExportRow row, string system) =>
        [.. Given(row.SourceId, system, row.Upn, row.UpnAsWritten), .. row.FormerUpn is { } former ? new[] { Upn(former.ToString()) } : []];

    /// <summary>Every id a pupil is known by.</summary>
    public static IReadOnlyList<string> Of(Pupil pupil) => [.. Given(pupil.SourceId, pupil.SourceSystem, pupil.Upn, pupil.UpnAsWritten)];

    private static IEnumerable<string> Given(string? sourceId, string system, Upn? upn, string? asWritten)
    {
        if (sourceId is not null)
            yield return Source(sourceId, system);
        if (upn is { } number)
            yield return Upn(number.ToString());
        else if (asWritten is not null)
            yield return Upn(asWritten);
    }
}
