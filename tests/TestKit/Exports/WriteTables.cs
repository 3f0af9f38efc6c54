using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace SenHub.TestKit.Exports;

/// <summary>Writes the invented school as the formats made of tables do: reports, COLLECT blades, OneRoster bundles.</summary>
public static class WriteTables
{
    /// <summary>An Arbor-style register report of the pupils on roll (formats.md, section 6.2).</summary>
    public static void Csv(InventedSchool school, Stream to)
    {
        using var text = Writer(to, bom: true);
        text.Write("SEN register\r\nGenerated 20 Nov 2026 18:05\r\n\r\n");
        Lines(text, Register(school));
    }

    /// <summary>The same register as rows of cells, headings first.</summary>
    public static IEnumerable<string[]> Register(InventedSchool school) => school.OnRoll
        .Select(pupil => new[]
        {
            pupil.Upn, pupil.AdmissionNumber, pupil.Forename, pupil.Surname, Slashed(pupil.BornOn), pupil.Sex.ToString(),
            pupil.NcYear == "R" ? "Reception" : "Year " + pupil.NcYear, pupil.Class,
            pupil.Status switch { "E" => "EHCP", "K" => "SEN Support", _ => "No SEN" }, Slashed(pupil.StatusSince), string.Join(", ", pupil.Needs),
            pupil.Parent.Forename, pupil.Parent.Surname, "Mother", "Yes", pupil.Parent.Email, pupil.Parent.Phone,
        })
        .Prepend(["UPN", "Admission number", "Legal First Name", "Legal Last Name", "Date of birth", "Sex", "Year group", "Registration form", "SEN status", "SEN start date", "SEN needs",
            "Contact 1 forename", "Contact 1 surname", "Contact 1 relationship", "Contact 1 parental responsibility", "Contact 1 email", "Contact 1 mobile"]);

    /// <summary>A COLLECT set in a zip (section 4.2): numbers as 1.0, needs in no order.</summary>
    public static void Blades(InventedSchool school, Stream to)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "pupilonroll.csv", BladePupils(school));
        Part(zip, "senneeds.csv", BladeNeeds(school));
        Part(zip, "pupilnolongeronroll.csv", BladeLeavers(school));
    }

    /// <summary>pupilonroll.csv.</summary>
    public static IEnumerable<string[]> BladePupils(InventedSchool school) => school.OnRoll
        .Select((pupil, at) => new[]
        {
            Decimal(at + 1), pupil.AdmissionNumber, Blade(pupil.BornOn), pupil.Surname, pupil.Forename, pupil.Upn, "", pupil.Sex.ToString(), Blade(pupil.Entry), "False", "C",
            pupil.Status, pupil.NcYear == "R" ? "R" : pupil.NcYear + ".0",
        })
        .Prepend(["pupilonrolltableid", "NativeId", "dob", "surname", "forename", "upn", "formerupn", "sex", "entrydate", "senunitindicator", "enrolstatus", "senprovision", "ncyearactual"]);

    /// <summary>senneeds.csv.</summary>
    public static IEnumerable<string[]> BladeNeeds(InventedSchool school) => school.OnRoll
        .SelectMany((pupil, at) => pupil.Needs.Select((need, rank) => new[] { Decimal(at + 1), "1", Decimal(rank + 1), Decimal(rank + 1), "1", Decimal(rank + 1), need }).Reverse())
        .Prepend(["pupilonrolltableid", "NativeId", "senneedstableid", "senneedsorderseqcolumn", "sourceid", "sentyperank", "sentype"]);

    /// <summary>pupilnolongeronroll.csv.</summary>
    public static IEnumerable<string[]> BladeLeavers(InventedSchool school) => school.Leavers
        .Select((pupil, at) => new[] { Decimal(at + 1), Blade(pupil.BornOn), pupil.Surname, pupil.Forename, pupil.Upn, pupil.Sex.ToString(), Blade(pupil.Entry), Blade(pupil.Left!.Value), pupil.NcYear })
        .Prepend(["pupilnolongeronrolltableid", "dob", "surname", "forename", "upn", "sex", "entrydate", "leavingdate", "ncyearleaving"]);

    /// <summary>A OneRoster bundle of version 1.1 or 1.2, with SEN in metadata columns (section 5).</summary>
    public static void OneRoster(InventedSchool school, string version, Stream to)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        var isNew = version == "1.2";
        Part(zip, "manifest.csv", [["propertyName", "value"], ["manifest.version", "1.0"], ["oneroster.version", version], ["file.users", "bulk"], ["file.orgs", "bulk"]]);
        Part(zip, "orgs.csv", [["sourcedId", "status", "dateLastModified", "name", "type", "identifier", "parentSourcedId"], ["org1", "", "", "Larkfield Primary", "school", "9991001", ""]]);
        Part(zip, "classes.csv", ClassRows(school));
        Part(zip, "users.csv", isNew ? NewUsers(school) : OldUsers(school));
        Part(zip, "demographics.csv", school.OnRoll
            .Select(pupil => new[] { Id(pupil), "", "", pupil.BornOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), pupil.Sex == 'M' ? "male" : "female" })
            .Prepend(["sourcedId", "status", "dateLastModified", "birthDate", "sex"]));
        Part(zip, "enrollments.csv", school.OnRoll
            .Select(pupil => new[] { "e" + pupil.AdmissionNumber, "", "", "class " + pupil.Class, "org1", Id(pupil), "student", "", "", "" })
            .Prepend(["sourcedId", "status", "dateLastModified", "classSourcedId", "schoolSourcedId", "userSourcedId", "role", "primary", "beginDate", "endDate"]));
        if (isNew)
            Part(zip, "roles.csv", school.OnRoll
                .Select(pupil => new[] { "r" + pupil.AdmissionNumber, "", "", Id(pupil), "primary", "student", "", "", "org1", "" })
                .Prepend(["sourcedId", "status", "dateLastModified", "userSourcedId", "roleType", "role", "beginDate", "endDate", "orgSourcedId", "userProfileSourcedId"]));
    }

    private static IEnumerable<string[]> ClassRows(InventedSchool school) => school.OnRoll.Select(pupil => pupil.Class).Distinct()
        .Select(title => new[] { "class " + title, "", "", title, "", "course1", "", "homeroom", "", "org1", "term1" })
        .Prepend(["sourcedId", "status", "dateLastModified", "title", "grades", "courseSourcedId", "classCode", "classType", "location", "schoolSourcedId", "termSourcedIds"]);

    private static IEnumerable<string[]> OldUsers(InventedSchool school) => school.OnRoll
        .Select(pupil => new[]
        {
            Id(pupil), "", "", "true", "org1", "student", "user" + pupil.AdmissionNumber, $"{{UPN:{pupil.Upn}}}", pupil.Forename, pupil.Surname, "", "", "", "", "", "", Ceds(pupil.NcYear), "",
            pupil.Status, string.Join(';', pupil.Needs),
        })
        .Prepend(["sourcedId", "status", "dateLastModified", "enabledUser", "orgSourcedIds", "role", "username", "userIds", "givenName", "familyName", "middleName", "identifier", "email", "sms", "phone",
            "agentSourcedIds", "grades", "password", "metadata.senStatus", "metadata.senNeeds"]);

    private static IEnumerable<string[]> NewUsers(InventedSchool school) => school.OnRoll
        .Select(pupil => new[]
        {
            Id(pupil), "", "", "true", "user" + pupil.AdmissionNumber, "", pupil.Forename, pupil.Surname, "", pupil.Upn, "", "", "", "", Ceds(pupil.NcYear), "", "", "", "", "", "", "org1", "",
            pupil.Status, string.Join(';', pupil.Needs),
        })
        .Prepend(["sourcedId", "status", "dateLastModified", "enabledUser", "username", "userIds", "givenName", "familyName", "middleName", "identifier", "email", "sms", "phone", "agentSourcedIds", "grades",
            "password", "userMasterIdentifier", "resourceSourcedIds", "preferredGivenName", "preferredMiddleName", "preferredFamilyName", "primaryOrgSourcedId", "pronouns", "metadata.supplier.senStatus", "ext_senNeeds"]);

    private static string Id(InventedPupil pupil) => "u" + pupil.AdmissionNumber;

    // CEDS counts from kindergarten: a year in England is one more.
    private static string Ceds(string ncYear) => ncYear switch { "R" => "TK", "1" => "KG", _ => (int.Parse(ncYear, CultureInfo.InvariantCulture) - 1).ToString("00", CultureInfo.InvariantCulture) };

    private static string Slashed(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Blade(DateOnly day) => day.ToString("yyyy-MMM-dd", CultureInfo.InvariantCulture) + " 00:00:00";

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture) + ".0";

    private static void Part(ZipArchive zip, string name, IEnumerable<string[]> rows)
    {
        using var part = zip.CreateEntry(name).Open();
        using var text = Writer(part, bom: false);
        Lines(text, rows);
    }

    private static void Lines(StreamWriter text, IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
            text.Write(string.Join(',', row.Select(Quoted)) + "\r\n");
    }

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;

    private static StreamWriter Writer(Stream to, bool bom) => new(to, new UTF8Encoding(bom), 1 << 16, leaveOpen: true);
}
