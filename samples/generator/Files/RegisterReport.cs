using System.Globalization;
using System.Text;
using SenHub.Samples.World;

namespace SenHub.Samples.Files;

/// <summary>Writes the scheduled register report as two MIS products shape it (formats.md, section 6.2). Both say when they were made: a clone of this repository has no such dates on its files.</summary>
internal static class RegisterReport
{
    /// <summary>File name and bytes for a school: Arbor style for the primary, SIMS style for the academy.</summary>
    public static (string Name, byte[] Bytes) Write(SchoolWorld world) => world.Shape.IsPrimary
        ? ("arbor-sen-register.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Arbor(world))])
        : ("sims-sen-register.csv", Encoding.UTF8.GetBytes(Sims(world)));

    private static string Arbor(SchoolWorld world)
    {
        string[] top =
        [
            "SEN register", "Generated 22 Nov 2026 17:45", "",
            "UPN,Legal First Name,Legal Last Name,Preferred First Name,Date of birth,Sex,Year group,Registration form,SEN status,SEN needs",
        ];
        return Csv(top, world.Children.Select(child => new[]
        {
            child.Upn, child.Forename, child.Surname, child.Preferred ?? child.Forename, Day(child.BornOn), child.Sex.ToString(),
            child.NcYear == "R" ? "Reception" : "Year " + child.NcYear, child.Class, ArborStatus(child.Sen), string.Join(", ", child.Sen?.Needs ?? []),
        }));
    }

    private static string Sims(SchoolWorld world) => Csv(
        ["SEN register report run on 22/11/2026 17:50", "Adno,UPN,Legal Surname,Legal Forename,Preferred Forename,DOB,Gender,Year,Reg,SEN Status,SEN need type"],
        world.Children.Select(child => new[]
        {
            child.AdmissionNumber, child.Upn, child.Surname, child.Forename, child.Preferred ?? child.Forename, Day(child.BornOn),
            child.Sex == 'M' ? "Male" : "Female", "Year  " + child.NcYear, child.Class, SimsStatus(child.Sen), string.Join("; ", child.Sen?.Needs ?? []),
        }));

    private static string ArborStatus(Sen? sen) => sen is null ? "No SEN" : sen.Plan is null ? "SEN Support" : "EHCP";

    private static string SimsStatus(Sen? sen) => sen is null ? "N" : sen.Plan is null ? "K" : "E";

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Csv(IEnumerable<string> top, IEnumerable<string[]> rows) =>
        string.Concat(top.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)))).Select(line => line + "\r\n"));

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
}
