using System.IO.Compression;
using System.Xml.Linq;

namespace SenHub.TestKit.Exports;

/// <summary>Types into cells of a workbook's first sheet, as a person with Excel would, and saves it.</summary>
public static class TypeInto
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    /// <summary>Each cell by its name; it must be there.</summary>
    public static void Cells(string workbook, params IEnumerable<(string Cell, string Text)> typed)
    {
        using var zip = ZipFile.Open(workbook, ZipArchiveMode.Update);
        XDocument xml;
        using (var part = zip.GetEntry(Sheet)!.Open())
            xml = XDocument.Load(part);
        foreach (var (name, text) in typed)
        {
            var cell = xml.Descendants().Single(element => element.Name.LocalName == "c" && (string?)element.Attribute("r") == name);
            var space = cell.Name.Namespace;
            cell.SetAttributeValue("t", "inlineStr");
            cell.ReplaceNodes(new XElement(space + "is", new XElement(space + "t", text)));
        }

        zip.GetEntry(Sheet)!.Delete();
        using var anew = zip.CreateEntry(Sheet).Open();
        xml.Save(anew);
    }

    /// <summary>The sheet's XML, to look at what Excel would offer.</summary>
    public static XDocument Xml(string workbook)
    {
        using var zip = ZipFile.OpenRead(workbook);
        using var part = zip.GetEntry(Sheet)!.Open();
        return XDocument.Load(part);
    }
}
