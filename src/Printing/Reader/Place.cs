namespace SenHub.Printing.Reader;

/// <summary>Where an object lies: at a place in the file, or in an object stream.</summary>
/// <param name="Where">Bytes from the start, or the number of the object stream.</param>
/// <param name="Index">Its place in the object stream.</param>
internal readonly record struct Place(bool InStream, int Where, int Index);
