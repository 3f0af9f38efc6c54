using System.Globalization;
using System.Text.Json;

namespace SenHub.Adapters.Exports.Api;

/// <summary>Pupils of a Wonde-shaped API as a register report. A field that is null for everybody was not approved for us: it gets no column, so that it is unknown and not blank (formats.md, section 0).</summary>
internal static class WondeRegister
{
    private static readonly (string Heading, string Path)[] Plain =
    [
        ("MIS ID", "mis_id"),
        ("UPN", "upn"),
        ("Legal surname", "legal_surname"),
        ("Legal forename", "legal_forename"),
        ("Surname", "surname"),
        ("Forename", "forename"),
        ("Middle names", "middle_names"),
        ("Date of birth", "date_of_birth"),
        ("Sex", "gender"),
        ("Admission date", "education_details.data.admission_date"),
        ("Date of leaving", "education_details.data.leaving_date"),
        ("In care", "extended_details.data.in_lea_care"),
    ];

    /// <summary>Rows of cells, headings first, under a title that says when the data were fetched.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(IReadOnlyList<(JsonElement Pupil, string Status)> pupils, ApiOptions options, DateTime fetched)
    {
        var columns = Plain
            .Append(("NC year", options.Fields.GetValueOrDefault("ncYear") ?? "education_details.data.current_nc_year"))
            .Append(("Registration group", options.Fields.GetValueOrDefault("class") ?? "group.data.name"))
            .Append(("SEN status", options.Fields.GetValueOrDefault("senStatus") ?? "extended_details.data.sen_status"))
            .Append(("SEN needs", options.Fields.GetValueOrDefault("senNeeds") ?? "extended_details.data.sen_needs"))
            .Where(column => pupils.Any(pupil => pupil.Pupil.At(column.Item2) is not null))
            .ToList();
        yield return [string.Create(CultureInfo.InvariantCulture, $"Generated {fetched:yyyy-MM-dd HH:mm}")];
        yield return [.. columns.Select(column => column.Item1), "Roll status"];
        foreach (var (pupil, status) in pupils)
            yield return [.. columns.Select(column => pupil.At(column.Item2) ?? ""), status];
    }
}
