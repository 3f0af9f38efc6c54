using System.Globalization;
using System.Xml;

namespace SenHub.Samples.Files;

/// <summary>Short ways to write elements.</summary>
internal static class XmlCells
{
    /// <summary>An element around others.</summary>
    public static void Inside(this XmlWriter xml, string name, Action write)
    {
        xml.WriteStartElement(name);
        write();
        xml.WriteEndElement();
    }

    /// <summary>An element with text; none without.</summary>
    public static void Cell(this XmlWriter xml, string name, string? text)
    {
        if (text is not null)
            xml.WriteElementString(name, text);
    }

    /// <summary>An element with a number.</summary>
    public static void Cell(this XmlWriter xml, string name, int number) =>
        xml.WriteElementString(name, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element with a day as ISO 8601 writes it.</summary>
    public static void Cell(this XmlWriter xml, string name, DateOnly day) =>
        xml.WriteElementString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
