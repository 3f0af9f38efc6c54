namespace SenHub.Printing.Tests.Inspection;

/// <summary>The operators of a page with their operands, one after the other.</summary>
public static class Operators
{
    /// <summary>All that ISO 32000-1 defines (annex A).</summary>
    public static readonly HashSet<string> Known =
    [
        .. "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh"
            .Split(' '),
        .. "T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".Split(' '),
    ];

    public static IEnumerable<(string Name, IReadOnlyList<object?> Operands)> Of(PdfModel model, Dictionary<string, object?> page)
    {
        foreach (var stream in model.Contents(page))
        {
            var tokens = new PdfTokens(stream.Data);
            List<object?> operands = [];
            while (!tokens.IsAtEnd)
            {
                var token = tokens.Next();
                if (token is PdfWord word)
                {
                    yield return (word.Value, operands);
                    operands = [];
                }
                else
                {
                    operands.Add(token);
                }
            }
        }
    }
}
