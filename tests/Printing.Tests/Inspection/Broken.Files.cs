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
        ["A2 6.1.7.1 place"] = file => file.Model.Stream(file.Model.Catalog["Metadata"])!.Dictionary["F"] = Ascii("elsewhere.xml"),
        ["A2 6.1.13 texts"] = file => file.Model.Catalog["Note"] = new byte[40000],
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
        ["A2 6.6.3 producer"] = file => EditMetadata(file, "<pdf:Producer>", "<pdf:Producer>Not "),
        ["A2 6.6.2.1 packet"] = file => EditMetadata(file, " id=\"W5M0", " encoding=\"UTF-8\" id=\"W5M0"),
    };

    private static Dictionary<string, Action<Inspected>> OfTheAttachments => new()
    {
        ["A2 6.8"] = file => Attach(file, "Data", "text#2Fplain"),
        ["A3 6.8 relation"] = file => Attach(file, "Friend", "text#2Fplain"),
        ["A3 6.8 association"] = file =>
        {
            Attach(file, "Data", "text#2Fplain");
            file.Model.Catalog.Remove("AF");
        },
        ["A3 6.8 media"] = file => Attach(file, "Data", "text"),
        ["UA 7.11"] = file => Attach(file, "Data", "text#2Fplain").Remove("UF"),
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
        ["A2 6.2.11.2 names"] = file => FirstDescendant(file)["BaseFont"] = new PdfName("ABCDEF+Other"),
        ["A2 6.2.11.3.3"] = file => AllObjects.With(file.Model, "Subtype", "Type0").First()["Encoding"] = new PdfName("UniGB-UCS2-H"),
        ["A2 6.2.11.4.2"] = file => file.Model.Dictionary(FirstDescendant(file)["FontDescriptor"])!["CIDSet"] = new List<object?>(),
        ["UA 7.21.3.2"] = file => FirstDescendant(file).Remove("CIDToGIDMap"),
    };

    private static Dictionary<string, Action<Inspected>> OfTheGraphics => new()
    {
        ["A2 6.2.2 operators"] = file => EditContent(file, text => text + "wiggle\n"),
        ["A2 6.2.2 resources"] = file => EditContent(file, text => text + "/Nowhere gs\n"),
        ["A2 6.2.4.3"] = file => EditContent(file, text => text + "0 0 0 1 k\n"),
        ["A2 6.1.13 nesting"] = file => EditContent(file, text => string.Concat(Enumerable.Repeat("q ", 29)) + text + string.Concat(Enumerable.Repeat("Q ", 29))),
        ["A2 6.1.13 size"] = file => file.Model.Pages[0]["MediaBox"] = new List<object?> { 0.0, 0.0, 595.0, 20000.0 },
        ["A2 6.2.5"] = file => AddState(file, "TR", new PdfName("Identity")),
        ["A2 6.2.8"] = file => AddDrawn(file, "Image", "Interpolate", true),
        ["A2 6.2.9"] = file => AddDrawn(file, "Form", "Ref", new Dictionary<string, object?>()),
        ["A2 6.2.10 blending"] = file => AddState(file, "BM", new PdfName("Sparkle")),
        ["A2 6.2.10 colour"] = file =>
        {
            AddState(file, "ca", 0.5);
            file.Model.Catalog.Remove("OutputIntents");
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
        ["UA 7.1 outline"] = file => file.Model.Catalog.Remove("Outlines"),
        ["UA 7.5 parts"] = file => Rename(file, "TR", "P"),
        ["UA 7.5 regular"] = file => ((List<object?>)First(file, "TR").Entries["K"]!).RemoveAt(0),
        ["UA 7.5 scope"] = file => First(file, "TH").Entries.Remove("A"),
        ["UA 7.5 header"] = file => First(file, "Table").All.Where(n => n.Type == "TH").ToList().ForEach(n => n.Entries["S"] = new PdfName("TD")),
    };

    private static Dictionary<string, Action<Inspected>> OfTheAccess => new()
    {
        ["UA 7.1 suspects"] = file => file.Model.Dictionary(file.Model.Catalog["MarkInfo"])!["Suspects"] = true,
        ["UA 7.1 roles"] = file => file.Model.Dictionary(file.Model.Catalog["StructTreeRoot"])!["RoleMap"] = new Dictionary<string, object?> { ["P"] = new PdfName("H1") },
        ["UA 7.1 kin"] = file => First(file, "LBody").Entries["P"] = file.Model.Catalog["StructTreeRoot"],
        ["UA 7.1 bookmarks"] = file => AllObjects.Dictionaries(file.Model).First(entries => entries.ContainsKey("Dest") && entries.ContainsKey("Title")).Remove("Dest"),
        ["UA 7.2 languages"] = file => First(file, "Span").Entries["Lang"] = Ascii("Welsh, I think"),
        ["UA 7.2 contents"] = file => Rename(file, "P", "TOCI"),
        ["UA 7.4.4"] = file => Rename(file, "H1", "H"),
        ["UA 7.8"] = file => EditContent(file, text => text + "/Artifact<<>>BDC\nBT\n/F0 9 Tf\n1 0 0 1 50 50 Tm\n[(\0\u0001)]TJ\nET\nEMC\n"),
        ["UA 7.9"] = file => Rename(file, "P", "Note"),
        ["UA 7.10"] = file => file.Model.Catalog["OCProperties"] = new Dictionary<string, object?> { ["OCGs"] = new List<object?>(), ["D"] = new Dictionary<string, object?>() },
        ["UA 7.15"] = file => file.Model.Catalog["AcroForm"] = new Dictionary<string, object?> { ["XFA"] = new List<object?>() },
        ["UA 7.16"] = file => file.Model.Trailer["Encrypt"] = new Dictionary<string, object?> { ["Filter"] = new PdfName("Standard"), ["P"] = -3904.0 },
        ["A2 6.10"] = file => file.Model.Pages[0]["PresSteps"] = new Dictionary<string, object?>(),
    };

    private static Dictionary<string, Action<Inspected>> OfTheAnnotations => new()
    {
        ["A2 6.3.1"] = file => Annotate(file, "Movie"),
        ["A2 6.3.2"] = file => Annotate(file, "Link")["F"] = 2.0,
        ["A2 6.3.3"] = file => Annotate(file, "Stamp"),
        ["A2 6.5.1"] = file => Annotate(file, "Link")["A"] = new Dictionary<string, object?> { ["S"] = new PdfName("JavaScript"), ["JS"] = Ascii("app.alert(1)") },
        ["A2 6.5.2"] = file => file.Model.Pages[0]["AA"] = new Dictionary<string, object?>(),
        ["UA 7.18.1"] = file => Annotate(file, "Link"),
        ["UA 7.18.5"] = file => AllObjects.With(file.Model, "Subtype", "Link").First().Remove("Contents"),
    };
}
