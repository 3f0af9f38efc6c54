namespace SenHub.Printing;

/// <summary>The text of a page.</summary>
/// <param name="Text">Lines end with \n. In the order in which the file draws it, which is reading order in ours.</param>
/// <param name="Unmapped">Letters drawn that the file does not say in Unicode: they are not in the text.</param>
/// <param name="HasPictures">There are pictures on it, whose words nobody can read here.</param>
public sealed record PageText(string Text, int Unmapped, bool HasPictures);
