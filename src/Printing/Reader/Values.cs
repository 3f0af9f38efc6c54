namespace SenHub.Printing.Reader;

/// <summary>A name, without its stroke.</summary>
internal sealed record Name(string Value);

/// <summary>A reference to another object by its number.</summary>
internal sealed record Reference(int Id);

/// <summary>An operator of a page, or a keyword of the file.</summary>
internal sealed record Keyword(string Value);

/// <summary>A string as it lies in the file.</summary>
internal sealed record Letters(byte[] Bytes);

/// <summary>A stream: its dictionary, and its bytes before any filter.</summary>
internal sealed record Stream(Entries Entries, ReadOnlyMemory<byte> Raw, int Id);
