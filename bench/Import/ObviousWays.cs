using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.Configuration.Attributes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SenHub.Bench.Import;

/// <summary>What one would write first: XDocument for XML, the libraries' own object mapping for CSV and XLSX. They read the same facts, check nothing and tell of no fault.</summary>
internal static class ObviousWays
{
    public static Func<string, int> Of(string format) => format switch
    {
        "CTF" => path => Xml(path, "Pupil"),
        "School Census" => path => Xml(path, "PupilOnRoll") + Xml(path, "PupilNoLongerOnRoll"),
        "SIMS XML" => path => Xml(path, "Record"),
        "CSV" => Csv,
        "COLLECT blades" => Blades,
        "OneRoster 1.1" or "OneRoster 1.2" => OneRoster,
        "XLSX" => Xlsx,
        _ => throw new ArgumentException("There is no such format."),
    };

    private static int Xml(string path, string element) => XDocument.Load(path).Descendants(element)
        .Select(pupil => pupil.Descendants().Where(one => !one.HasElements).Select(one => (one.Name.LocalName, one.Value)).ToList())
        .Select(facts => new Pupil(Of(facts, "UPN"), Of(facts, "Surname", "Legal_x0020_Surname"), Of(facts, "Forename", "Legal_x0020_Forename"), Of(facts, "DOB")))
        .ToList()
        .Select(pupil => pupil.Upn)
        .Distinct()
        .Count();

    private static string? Of(List<(string Name, string Value)> facts, params string[] names) => facts.Find(fact => names.Contains(fact.Name)).Value;

    private static int Csv(string path)
    {
        using var text = new StreamReader(path);
        for (var title = 0; title < 3; title++)
            text.ReadLine();
        using var csv = new CsvReader(text, Invariant);
        return csv.GetRecords<ReportLine>().ToList().Count;
    }

    private static int Blades(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var needs = Records<NeedLine>(zip, "senneeds.csv").ToLookup(need => need.Pupil);
        return Records<BladeLine>(zip, "pupilonroll.csv").Select(pupil => (pupil, needs[pupil.Id].ToList())).ToList().Count + Records<BladeLine>(zip, "pupilnolongeronroll.csv").Count;
    }

    private static int OneRoster(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var demographics = Records<DemographicsLine>(zip, "demographics.csv").ToDictionary(line => line.Id);
        var classes = Records<EnrolmentLine>(zip, "enrollments.csv").ToLookup(line => line.User);
        return Records<UserLine>(zip, "users.csv").Select(user => (user, demographics[user.Id], classes[user.Id].ToList())).ToList().Count;
    }

    private static int Xlsx(string path)
    {
        using var book = SpreadsheetDocument.Open(path, isEditable: false);
        var texts = book.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();
        return book.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<Row>()
            .Select(row => row.Elements<Cell>().Select(cell => cell.DataType?.Value == CellValues.SharedString ? texts[int.Parse(cell.InnerText, CultureInfo.InvariantCulture)] : cell.InnerText).ToList())
            .ToList().Count - 1;
    }

    private static List<T> Records<T>(ZipArchive zip, string name)
    {
        using var csv = new CsvReader(new StreamReader(zip.GetEntry(name)!.Open()), Invariant);
        return [.. csv.GetRecords<T>()];
    }

    private static CsvConfiguration Invariant => new(CultureInfo.InvariantCulture) { HeaderValidated = null, MissingFieldFound = null };

    private sealed record Pupil(string? Upn, string? Surname, string? Forename, string? BornOn);

    private sealed class ReportLine
    {
        [Name("UPN")] public string Upn { get; set; } = "";

        [Name("Admission number")] public string Number { get; set; } = "";

        [Name("Legal First Name")] public string Forename { get; set; } = "";

        [Name("Legal Last Name")] public string Surname { get; set; } = "";

        [Name("Date of birth")] public string BornOn { get; set; } = "";

        [Name("Sex")] public string Sex { get; set; } = "";

        [Name("Year group")] public string Year { get; set; } = "";

        [Name("Registration form")] public string Class { get; set; } = "";

        [Name("SEN status")] public string Status { get; set; } = "";

        [Name("SEN start date")] public string Since { get; set; } = "";

        [Name("SEN needs")] public string Needs { get; set; } = "";

        [Name("Contact 1 forename")] public string ContactForename { get; set; } = "";

        [Name("Contact 1 surname")] public string ContactSurname { get; set; } = "";

        [Name("Contact 1 email")] public string ContactEmail { get; set; } = "";
    }

    private sealed class BladeLine
    {
        [Name("pupilonrolltableid")] public string Id { get; set; } = "";

        [Name("upn")] public string Upn { get; set; } = "";

        [Name("surname")] public string Surname { get; set; } = "";

        [Name("forename")] public string Forename { get; set; } = "";

        [Name("dob")] public string BornOn { get; set; } = "";

        [Name("senprovision")] public string Status { get; set; } = "";
    }

    private sealed class NeedLine
    {
        [Name("pupilonrolltableid")] public string Pupil { get; set; } = "";

        [Name("sentyperank")] public string Rank { get; set; } = "";

        [Name("sentype")] public string Type { get; set; } = "";
    }

    private sealed class UserLine
    {
        [Name("sourcedId")] public string Id { get; set; } = "";

        [Name("givenName")] public string Forename { get; set; } = "";

        [Name("familyName")] public string Surname { get; set; } = "";

        [Name("grades")] public string Grade { get; set; } = "";
    }

    private sealed class DemographicsLine
    {
        [Name("sourcedId")] public string Id { get; set; } = "";

        [Name("birthDate")] public string BornOn { get; set; } = "";

        [Name("sex")] public string Sex { get; set; } = "";
    }

    private sealed class EnrolmentLine
    {
        [Name("userSourcedId")] public string User { get; set; } = "";

        [Name("classSourcedId")] public string Class { get; set; } = "";
    }
}
