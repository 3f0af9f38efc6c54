using System.Text;

namespace SenHub.Printing.Tests.Inspection;

public static partial class Broken
{
    private static Dictionary<string, Action<Inspected>> OfTheFile => new()
    {
        ["A2 6.1.2"] = _ => { }, // its header is written without the binary line
        ["A2 6.1.3 id"] = file => file.Model.Trailer.Remove("ID"),
        ["A2 6.1.3 encryption"] = file => file.Model.Trailer["Encrypt"] = new Dictionary<string, object?> { ["Filter"] = new PdfName("Standard") },
        ["A2 6.1.7"] = file => file.Model.Stream(file.Model.Catalog["Metadata"])!.Dictionary["Filter"] = new PdfName("LZWDecode"),
        ["A2 6.2.3"] = file => file.Model.Catalog.Remove("OutputIntents"),
        ["A2 6.6.1"] = file => file.Model.Catalog["OpenAction"] = new List<object?> { new PdfName("Fit") },
        ["UA 7.1 title"] = file => file.Model.Catalog.Remove("ViewerPreferences"),
        ["UA 7.1 marked"] = file => file.Model.Dictionary(file.Model.Catalog["MarkInfo"])!["Marked"] = false,
        ["UA 7.2"] = file => file.Model.Catalog.Remove("Lang"),
        ["UA 7.18.3"] = file => file.Model.Pages[0].Remove("Tabs"),
    };

    private static Dictionary<string, Action<Inspected>> OfTheMetadata => new()
    {
        ["A2 6.6.2.1"] = file => file.Model.Catalog.Remove("Metadata"),
        ["A2 6.6.4"] = file => EditMetadata(file, "<pdfaid:conformance>A<", "<pdfaid:conformance>B<"),
        ["UA 5"] = file => EditMetadata(file, "<pdfuaid:part>1<", "<pdfuaid:part>2<"),
        ["A2 6.6.2.3"] = file => EditMetadata(file, "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<", "<pdfaSchema:namespaceURI>urn:other<"),
        ["UA 7.1 dc"] = file => EditMetadata(file, ">A sample<", "><"),
        ["A2 6.6.3 author"] = file => EditMetadata(file, "Larkfield", "Hartside"),
        ["A2 6.6.3 date"] = file => EditMetadata(file, "2026-01-12", "2026-01-13"),
    };

    private static Dictionary<string, Action<Inspected>> OfTheFonts => new()
    {
        ["A2 6.2.11.4"] = file => file.Model.Dictionary(FirstDescendant(file)["FontDescriptor"])!.Remove("FontFile2"),
        ["A2 6.2.11.5"] = file => file.Model.Items(FirstDescendant(file)["W"]).OfType<List<object?>>().First()[0] = 1.0,
        ["A2 6.2.11.4.1"] = file => EditContent(file, text => ReplaceFirst(text, "[(", "[(\u00FF\u00FE")),
        ["A2 6.2.11.7.2"] = file => FirstToUnicode(file).Text = ReplaceFirst(FirstToUnicode(file).Text, "<0001><", "<0001><>%<"),
        ["A2 6.2.11.7.3"] = file => FirstToUnicode(file).Text = ReplaceFirst(FirstToUnicode(file).Text, "<0001><00", "<0001><E0"),
        ["A2 6.2.11.8"] = file => EditContent(file, text => ReplaceFirst(text, "[(", "[(\0\0")),
        ["A2 6.2.11.2"] = file =>
        {
            var fonts = file.Model.Dictionary(file.Model.Dictionary(file.Model.Pages[0]["Resources"])!["Font"])!;
            file.Model.Dictionary(fonts.Values.First())!["BaseFont"] = new PdfName("Whole");
        },
    };

    private static Dictionary<string, Action<Inspected>> OfTheContent => new()
    {
        ["UA 7.1 content"] = file => EditContent(file, text => text + "0 0 10 10 re f\n"),
        ["UA 7.1 artifact"] = file => EditContent(file, text => "/Artifact<<>>BDC\n" + text + "EMC\n"),
        ["UA 7.1 tree"] = file => EditContent(file, text => ReplaceFirst(text, "/MCID 0>>", "/MCID 999>>")),
        ["A2 6.7.3 parents"] = file => file.Model.Pages[0]["StructParents"] = 77.0,
        ["Page box"] = file => EditContent(file, text => text + "/Artifact<<>>BDC\n0 -50 10 10 re f\nEMC\n"),
    };

    private static Dictionary<string, Action<Inspected>> OfTheStructure => new()
    {
        ["UA 7.1 tagged"] = file => file.Model.Catalog.Remove("StructTreeRoot"),
        ["UA 7.1 types"] = file => Rename(file, "P", "Para"),
        ["UA 7.4.2"] = file => Rename(file, "H1", "H3"),
        ["UA 7.6 lists"] = file => Rename(file, "Lbl", "P"),
        ["UA 7.6 numbering"] = file => First(file, "L").Entries.Remove("A"),
        ["UA 7.3 alternative"] = file => First(file, "Figure").Entries["Alt"] = Encoding.ASCII.GetBytes(" "),
        ["UA 7.3 box"] = file => First(file, "Figure").Entries.Remove("A"),
        ["UA 7.18.5 description"] = file => FirstLink(file).Remove("Contents"),
        ["UA 7.18.5 structure"] = file => FirstLink(file)["StructParent"] = 0.0,
        ["A2 6.3.2"] = file => FirstLink(file)["F"] = 2.0,
        ["UA 7.4 contents"] = file => Rename(file, "TOCI", "P"),
        ["UA 7.1 outline"] = file => file.Model.Catalog.Remove("Outlines"),
        ["UA 7.5 parts"] = file => Rename(file, "TR", "P"),
        ["UA 7.5 regular"] = file => ((List<object?>)First(file, "TR").Entries["K"]!).RemoveAt(0),
        ["UA 7.5 scope"] = file => First(file, "TH").Entries.Remove("A"),
        ["UA 7.5 header"] = file => First(file, "Table").All.Where(n => n.Type == "TH").ToList().ForEach(n => n.Entries["S"] = new PdfName("TD")),
    };
}
