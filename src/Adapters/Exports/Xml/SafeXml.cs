using System.Xml;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Xml;

/// <summary>Reads untrusted XML forward: no DTD, no resolver, bounded depth, tags and parts. Trouble ends the reading and is told as one fault.</summary>
internal sealed class SafeXml : IDisposable
{
    private const int Deepest = 32;
    private const int MostParts = 20_000;
    private const int MostCharactersInABranch = 4_000_000;
    private const long MostCharacters = 2_000_000_000;

    private readonly ExportSource source;
    private readonly string fileName;
    private readonly TextReader text;
    private readonly XmlReader reader;
    private readonly Func<bool> tripped;
    private readonly IXmlLineInfo at;
    private readonly List<Branch> branches = [];
    private readonly Stack<Branch> open = new();
    private int used;
    private string? root;

    public SafeXml(ExportSource source, string fileName)
    {
        this.source = source;
        this.fileName = fileName;
        text = source.OpenText(out tripped, (byte)'<', (byte)'>');
        reader = XmlReader.Create(text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            MaxCharactersInDocument = MostCharacters,
        });
        at = (IXmlLineInfo)reader;
    }

    /// <summary>Why reading ended early; null while all is well.</summary>
    public Fault? Stopped { get; private set; }

    public bool IsElement => reader.NodeType == XmlNodeType.Element;

    public int Depth => reader.Depth;

    public string Name => reader.LocalName;

    /// <summary>The document element's name; null before it was read.</summary>
    public string? Root => root;

    /// <summary>Local name of the document element of a source; blank when it cannot be read safely.</summary>
    public static string RootOf(ExportSource source)
    {
        using var xml = new SafeXml(source, "");
        while (xml.Root is null && xml.Read())
        {
        }

        return xml.Root ?? "";
    }

    /// <summary>Goes to the next node; false at the end or when stopped.</summary>
    public bool Read()
    {
        if (Stopped is not null)
            return false;
        try
        {
            if (!reader.Read())
                return false;
        }
        catch (XmlException broken)
        {
            Stopped = Explain(broken);
            return false;
        }

        if (!IsElement)
            return true;
        root ??= reader.LocalName;
        if (reader.Depth > Deepest)
            Stop(FaultCodes.XmlTooDeep, FormattableString.Invariant($"elements stand more than {Deepest} deep in each other"));
        return Stopped is null;
    }

    /// <summary>Whether the element the reader stands on has this name, in any casing.</summary>
    public bool Is(string name) => string.Equals(reader.LocalName, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the element the reader stands on, to its end; null when stopped. The branches of the one before are used again.</summary>
    /// <param name="skip">Asked with the parent and each element below it: true keeps it as an empty one.</param>
    public Branch? ReadBranch(Func<Branch, Branch, bool>? skip = null)
    {
        used = 0;
        open.Clear();
        var top = Here();
        open.Push(top);
        if (reader.IsEmptyElement)
            return top;
        var characters = 0;
        for (var parts = 0; Read(); parts++)
        {
            if (IsElement)
                Descend(skip);
            else if (reader.NodeType == XmlNodeType.EndElement)
                open.Pop();
            else
                characters += AppendText(open.Peek());
            if (parts > MostParts || characters > MostCharactersInABranch)
                Stop(FaultCodes.XmlTooLarge, FormattableString.Invariant($"one pupil holds more than {MostParts} elements, or megabytes of text"));
            else if (open.Count == 0)
                return top;
        }

        return null;
    }

    public void Dispose()
    {
        reader.Dispose();
        text.Dispose();
    }

    private Branch Here()
    {
        if (used == branches.Count)
            branches.Add(new Branch());
        return branches[used++].Renew(reader.LocalName, at.LineNumber, Math.Max(1, at.LinePosition - 1));
    }

    private void Descend(Func<Branch, Branch, bool>? skip)
    {
        var parent = open.Peek();
        var child = Here();
        parent.Add(child);
        if (reader.IsEmptyElement)
            return;
        if (skip?.Invoke(parent, child) == true)
            SkipToEnd();
        else
            open.Push(child);
    }

    private void SkipToEnd()
    {
        var depth = reader.Depth;
        while (Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth)
                return;
        }
    }

    // A long text is read only when it is asked for, so its faults show here.
    private int AppendText(Branch branch)
    {
        try
        {
            var value = reader.Value;
            branch.Append(value);
            return value.Length;
        }
        catch (XmlException broken)
        {
            Stopped = Explain(broken);
            return 0;
        }
    }

    private void Stop(string code, string what)
    {
        Stopped = new Fault(code, new Place(fileName, at.LineNumber, at.LinePosition), what, "Export again from the MIS; if it happens again, send us this line without the file");
    }

    private Fault Explain(XmlException broken)
    {
        var place = new Place(fileName, Math.Max(1, broken.LineNumber), Math.Max(1, broken.LinePosition));
        if (tripped())
            return new Fault(FaultCodes.LineTooLong, place, "a single value is longer than a megabyte", "Export again from the MIS; this is no export of pupils");
        if (root is null && source.Start.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            return new Fault(FaultCodes.XmlDtd, place, "the file declares a DTD or entities, which no MIS export does and which can do harm", "Delete the file and export again from the MIS");
        if (root is not null && !source.End.Contains($"</{root}", StringComparison.Ordinal) && !source.End.Contains($":{root}>", StringComparison.Ordinal))
            return new Fault(FaultCodes.XmlCutOff, place, $"the file ends before its end tag </{root}>: it was cut off while being written or copied", "Export again and let it finish");
        return new Fault(FaultCodes.XmlBroken, place, "the file is not well-formed XML from here on", "Export again from the MIS; do not edit the file by hand");
    }
}
