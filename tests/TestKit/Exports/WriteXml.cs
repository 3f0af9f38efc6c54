using System.Globalization;
using System.Text;
using System.Xml;

namespace SenHub.TestKit.Exports;

/// <summary>Writes the invented school as the XML formats do.</summary>
public static class WriteXml
{
    /// <summary>A full Common Transfer File 26.0 (formats.md, section 1).</summary>
    public static void Ctf(InventedSchool school, Stream to)
    {
        using var xml = Writer(to);
        xml.WriteStartElement("CTfile");
        Inside(xml, "Header", () =>
        {
            Cells(xml, ("DocumentName", "Common Transfer File"), ("CTFversion", "26.0"), ("DateTime", Moment), ("DocumentQualifier", "full"), ("SupplierID", "INVENTED"));
            Inside(xml, "SourceSchool", () => Cells(xml, ("LEA", "999"), ("Estab", "1001"), ("SchoolName", "Larkfield Primary"), ("AcademicYear", "2026")));
            Inside(xml, "DestSchool", () => Cells(xml, ("LEA", "999"), ("Estab", "1001")));
        });
        Inside(xml, "CTFpupilData", () =>
        {
            foreach (var pupil in school.Pupils)
                Inside(xml, "Pupil", () => CtfPupil(xml, pupil));
        });
        xml.WriteEndElement();
    }

    /// <summary>A School Census of the spring, with needs (section 4.1).</summary>
    public static void Census(InventedSchool school, Stream to)
    {
        using var xml = Writer(to);
        xml.WriteStartElement("Message");
        Inside(xml, "Header", () =>
        {
            Inside(xml, "CollectionDetails", () => Cells(xml, ("Collection", "SC"), ("Term", "SPR"), ("Year", "2027"), ("ReferenceDate", "2026-11-20")));
            Inside(xml, "Source", () => Cells(xml, ("SourceLevel", "S"), ("LEA", "999"), ("Estab", "1001"), ("SoftwareCode", "INVENTED"), ("DateTime", Moment)));
        });
        Inside(xml, "Pupils", () =>
        {
            Inside(xml, "PupilsOnRoll", () =>
            {
                foreach (var pupil in school.OnRoll)
                    Inside(xml, "PupilOnRoll", () => CensusPupil(xml, pupil));
            });
            Inside(xml, "PupilsNoLongerOnRoll", () =>
            {
                foreach (var pupil in school.Leavers)
                    Inside(xml, "PupilNoLongerOnRoll", () => CensusLeaver(xml, pupil));
            });
        });
        xml.WriteEndElement();
    }

    /// <summary>A SIMS report as XML, a record for each need (section 6.1).</summary>
    public static void Sims(InventedSchool school, Stream to)
    {
        using var xml = Writer(to);
        xml.WriteStartElement("SuperStarReport");
        foreach (var pupil in school.OnRoll)
        {
            foreach (var (need, rank) in pupil.Needs.DefaultIfEmpty("").Select((need, at) => (need, at + 1)))
                Inside(xml, "Record", () => Cells(
                    xml,
                    ("primary_id", pupil.AdmissionNumber),
                    ("UPN", pupil.Upn),
                    ("Adno", pupil.AdmissionNumber),
                    ("Legal_x0020_Surname", pupil.Surname),
                    ("Legal_x0020_Forename", pupil.Forename),
                    ("DOB", pupil.BornOn.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)),
                    ("Gender", pupil.Sex == 'M' ? "Male" : "Female"),
                    ("Year", pupil.NcYear == "R" ? "Reception" : "Year  " + pupil.NcYear),
                    ("Reg", pupil.Class),
                    ("SEN_x0020_Status", pupil.Status),
                    ("SEN_x0020_need_x0020_type", need),
                    ("SEN_x0020_Need_x0020_Ranking", need.Length == 0 ? "" : rank.ToString(CultureInfo.InvariantCulture))));
        }

        xml.WriteEndElement();
    }

    private static string Moment => InventedSchool.MadeAt.ToString("s", CultureInfo.InvariantCulture);

    private static void CtfPupil(XmlWriter xml, InventedPupil pupil)
    {
        Cells(xml, ("UPN", pupil.Upn), ("Surname", pupil.Surname), ("Forename", pupil.Forename), ("DOB", Day(pupil.BornOn)), ("Sex", pupil.Sex.ToString()));
        Inside(xml, "BasicDetails", () => Cells(xml, ("PreferredForename", pupil.Forename), ("NCyearActual", pupil.NcYear), ("EnrolStatus", "C")));
        Inside(xml, "SENhistory", () =>
        {
            Inside(xml, "SEN", () => Cells(xml, ("StartDate", Day(pupil.StatusSince)), ("SENprovision", pupil.Status)));
            Inside(xml, "SENneeds", () => Needs(xml, pupil));
        });
        Inside(xml, "Address", () =>
        {
            Inside(xml, "AddressLines", () => Cells(xml, ("AddressLine1", "1 Larkfield Green"), ("AddressLine2", "Norchester")));
            Cells(xml, ("PostCode", "ZZ99 1LK"));
        });
        Inside(xml, "Contacts", () => Inside(xml, "Contact", () =>
        {
            Cells(xml, ("Order", "1"), ("Surname", pupil.Parent.Surname), ("Forename", pupil.Parent.Forename), ("Relationship", "PAM"), ("Responsibility", "true"), ("AddressAsPupil", "true"));
            Inside(xml, "Phones", () => Inside(xml, "Phone", () => Cells(xml, ("TelephoneType", "M"), ("PhoneNo", pupil.Parent.Phone))));
            Cells(xml, ("Email", pupil.Parent.Email));
        }));
        Inside(xml, "SchoolHistory", () => Inside(xml, "School", () => Cells(
            xml, ("LEA", "999"), ("Estab", "1001"), ("EntryDate", Day(pupil.Entry)), ("LeavingDate", pupil.Left is { } left ? Day(left) : ""))));
    }

    private static void CensusPupil(XmlWriter xml, InventedPupil pupil)
    {
        CensusIds(xml, pupil);
        Inside(xml, "PupilCharacteristics", () => Cells(xml, ("Language", "ENG")));
        Inside(xml, "PupilStatus", () => Cells(xml, ("EnrolStatus", "C"), ("EntryDate", Day(pupil.Entry)), ("NCyearActual", pupil.NcYear)));
        Inside(xml, "SpecialEducationalNeeds", () =>
        {
            Cells(xml, ("SENprovision", pupil.Status));
            if (pupil.Needs.Count > 0)
                Inside(xml, "SENneeds", () => Needs(xml, pupil));
        });
    }

    private static void CensusLeaver(XmlWriter xml, InventedPupil pupil)
    {
        CensusIds(xml, pupil);
        Inside(xml, "PupilStatus", () => Cells(xml, ("EntryDate", Day(pupil.Entry)), ("LeavingDate", Day(pupil.Left!.Value)), ("NCyearLeaving", pupil.NcYear)));
    }

    private static void CensusIds(XmlWriter xml, InventedPupil pupil) => Inside(xml, "PupilIdentifiers", () => Cells(
        xml, ("UPN", pupil.Upn), ("Surname", pupil.Surname), ("Forename", pupil.Forename), ("Sex", pupil.Sex.ToString()), ("DOB", Day(pupil.BornOn))));

    private static void Needs(XmlWriter xml, InventedPupil pupil)
    {
        foreach (var (need, rank) in pupil.Needs.Select((need, at) => (need, at + 1)))
            Inside(xml, "SENneed", () => Cells(xml, ("SENtypeRank", rank.ToString(CultureInfo.InvariantCulture)), ("SENtype", need)));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static XmlWriter Writer(Stream to) => XmlWriter.Create(to, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });

    private static void Inside(XmlWriter xml, string name, Action write)
    {
        xml.WriteStartElement(name);
        write();
        xml.WriteEndElement();
    }

    // Empty fields have no element, as SIMS leaves them out.
    private static void Cells(XmlWriter xml, params ReadOnlySpan<(string Name, string Text)> cells)
    {
        foreach (var (name, text) in cells)
        {
            if (text.Length > 0)
                xml.WriteElementString(name, text);
        }
    }
}
