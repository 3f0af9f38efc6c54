using System.Globalization;
using System.Text;
using System.Xml;
using SenHub.Samples.World;

namespace SenHub.Samples.Files;

/// <summary>Writes the whole school as a common transfer file 26.0, one line a pupil (formats.md, section 1).</summary>
internal static class CtfFile
{
    /// <summary>When the invented MIS made it: the afternoon before the night.</summary>
    public const string MadeAt = "2026-11-22T17:30:00";

    /// <summary>A school may address a file to itself to move its data between systems.</summary>
    public static string NameFor(SchoolShape shape) => $"{shape.Number}_CTF_{shape.Number}_001.xml";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(SchoolWorld world, int seed)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" }))
        {
            xml.WriteStartElement("CTfile");
            Header(xml, world.Shape);
            xml.WriteStartElement("CTFpupilData");
            foreach (var child in world.Children)
            {
                xml.WriteWhitespace("\n");
                Pupil(xml, world.Shape, child, ReadingMarks.Of(world.Shape, child, seed));
            }

            xml.WriteWhitespace("\n");
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteWhitespace("\n");
        }

        return bytes.ToArray();
    }

    private static void Header(XmlWriter xml, SchoolShape shape)
    {
        var (authority, establishment) = (shape.Number[..3], shape.Number[3..]);
        xml.WriteWhitespace("\n");
        xml.Inside("Header", () =>
        {
            xml.Cell("DocumentName", "Common Transfer File");
            xml.Cell("CTFversion", "26.0");
            xml.Cell("DateTime", MadeAt);
            xml.Cell("DocumentQualifier", "full");
            xml.Cell("SupplierID", "INVENTED");
            xml.Inside("SourceSchool", () =>
            {
                xml.Cell("LEA", authority);
                xml.Cell("Estab", establishment);
                xml.Cell("SchoolName", shape.Name);
                xml.Cell("AcademicYear", SampleNight.Year);
            });
            xml.Inside("DestSchool", () =>
            {
                xml.Cell("LEA", authority);
                xml.Cell("Estab", establishment);
            });
        });
        xml.WriteWhitespace("\n");
    }

    private static void Pupil(XmlWriter xml, SchoolShape shape, Child child, IReadOnlyList<Mark> marks) => xml.Inside("Pupil", () =>
    {
        xml.Cell("UPN", child.Upn);
        xml.Cell("Surname", child.Surname);
        xml.Cell("Forename", child.Forename);
        xml.Cell("DOB", child.BornOn);
        xml.Cell("Sex", child.Sex.ToString());
        xml.Inside("BasicDetails", () =>
        {
            xml.Cell("FormerUPN", child.FormerUpn);
            xml.Cell("PreferredForename", child.Preferred);
            xml.Cell("NCyearActual", child.NcYear);
            xml.Inside("Languages", () => xml.Inside("Type", () =>
            {
                xml.Cell("LanguageType", "H");
                xml.Cell("Language", child.Language);
            }));
            xml.Cell("EnrolStatus", "C");
        });
        xml.Inside("LookedAfter", () =>
        {
            xml.Cell("InCare", child.CareAuthority is null ? "false" : "true");
            xml.Cell("CareAuthority", child.CareAuthority);
        });
        CtfSen.Write(xml, child);
        CtfPeople.Home(xml, child.Home);
        CtfPeople.Contacts(xml, child);
        CtfMarks.Write(xml, marks);
        Sessions(xml, child.Attendance);
        xml.Inside("SchoolHistory", () => xml.Inside("School", () =>
        {
            xml.Cell("LEA", shape.Number[..3]);
            xml.Cell("Estab", shape.Number[3..]);
            xml.Cell("EntryDate", child.Entry);
        }));
    });

    private static void Sessions(XmlWriter xml, Attendance attendance) => xml.Inside("Attendance", () => xml.Inside("YearData", () =>
    {
        xml.Cell("Year", SampleNight.Year);
        xml.Cell("SessionsPossible", attendance.Possible);
        xml.Cell("SessionsAuthorised", attendance.Authorised);
        xml.Cell("SessionsAttended", attendance.Attended);
        xml.Cell("SessionsUnauthorised", attendance.Unauthorised);
    }));
}
