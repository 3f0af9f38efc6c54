using System.Globalization;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Import;

/// <summary>The keys by which a row and a pupil are known again. Name and birth date only ever prove presence; nothing is merged on them (formats.md, section 0).</summary>
public static class RowKeys
{
    /// <summary>Key of a UPN, right or as written.</summary>
    public static string Upn(string text) => "upn:" + text.Trim().ToUpperInvariant();

    /// <summary>Key of the MIS's own id.</summary>
    public static string Source(string id) => "id:" + id.Trim().ToUpperInvariant();

    /// <summary>Key of a person named by a row without any id; derived, so that no name travels in it.</summary>
    public static string Person(string surname, string forename, DateOnly bornOn) =>
        "who:" + DerivedId.Of("who", surname.ToUpperInvariant(), forename.ToUpperInvariant(), bornOn.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Every id a row gives, its former UPN included.</summary>
    public static IReadOnlyList<string> Of(ExportRow row) =>
        [.. Given(row.SourceId, row.Upn, row.UpnAsWritten), .. row.FormerUpn is { } former ? new[] { Upn(former.ToString()) } : []];

    /// <summary>Every id a pupil is known by.</summary>
    public static IReadOnlyList<string> Of(Pupil pupil) => [.. Given(pupil.SourceId, pupil.Upn, pupil.UpnAsWritten)];

    private static IEnumerable<string> Given(string? sourceId, Upn? upn, string? asWritten)
    {
        if (sourceId is not null)
            yield return Source(sourceId);
        if (upn is { } number)
            yield return Upn(number.ToString());
        else if (asWritten is not null)
            yield return Upn(asWritten);
    }
}
