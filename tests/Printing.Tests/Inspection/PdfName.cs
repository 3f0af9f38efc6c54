namespace SenHub.Printing.Tests.Inspection;

/// <summary>A name object, without its stroke.</summary>
public sealed record PdfName(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A reference to an object by number.</summary>
public sealed record PdfRef(int Id);

/// <summary>An operator of a content stream, or a keyword of the file.</summary>
public sealed record PdfWord(string Value);
