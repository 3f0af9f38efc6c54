namespace SenHub.Printing.Reader;

/// <summary>Runs the operators of a page and of the forms it draws, and collects the text (ISO 32000-1, 8.10 and 9.4).</summary>
internal sealed class PageReader(FileObjects objects, Bounds bounds, Dictionary<Entries, PageFont> fonts)
{
    private const int MostOperands = 4096, CostOfForm = 100;

    private readonly TextRunner text = new();
    private readonly HashSet<Entries> open = new(ReferenceEqualityComparer.Instance);
    private bool hasPictures;

    public PageText Read(IReadOnlyList<object?> contents, Entries? resources)
    {
        // One operator's operands may lie in two streams, so all of them are one.
        using var all = new MemoryStream();
        foreach (var content in contents.Take(MostOperands))
        {
            if (objects.Stream(content) is { } stream && objects.Data(stream) is { } data)
            {
                all.Write(data);
                all.WriteByte((byte)'\n');
            }
        }

        Run(all.ToArray(), resources);
        return new PageText(text.Text, text.Unmapped, hasPictures);
    }

    private void Run(byte[] content, Entries? resources)
    {
        var tokens = new Tokens(content);
        List<object?> operands = [];
        while (!tokens.IsAtEnd && bounds.Step())
        {
            var token = tokens.Next();
            if (token is Keyword { Value: var operation })
            {
                Run(operation, operands, resources, tokens, content);
                operands.Clear();
            }
            else if (operands.Count < MostOperands)
            {
                operands.Add(token);
            }
        }
    }

    private void Run(string operation, List<object?> operands, Entries? resources, Tokens tokens, byte[] content)
    {
        switch (operation)
        {
            case "Tf" when operands is [.., Name name, double size]:
                text.Style(FontOf(resources, name.Value), size);
                break;
            case "Do" when operands is [.., Name name]:
                Draw(objects.Stream(objects.Dictionary(resources?["XObject"])?[name.Value]), resources);
                break;
            case "BI":
                hasPictures = true;
                tokens.At = AfterPicture(content, tokens.At);
                break;
            case "BDC" when operands is [.., _, var properties]:
                var entries = properties is Name listed ? objects.Dictionary(objects.Dictionary(resources?["Properties"])?[listed.Value]) : properties as Entries;
                text.StartMark(objects.Text(entries?["ActualText"]));
                break;
            case "BMC" or "BDC":
                text.StartMark(null);
                break;
            case "EMC":
                text.EndMark();
                break;
            default:
                text.Run(operation, operands);
                break;
        }
    }

    private PageFont? FontOf(Entries? resources, string name)
    {
        if (objects.Dictionary(objects.Dictionary(resources?["Font"])?[name]) is not { } entries)
            return null;

        return fonts.TryGetValue(entries, out var known) ? known : fonts[entries] = new FontReader(objects, bounds).Read(entries);
    }

    private void Draw(Stream? drawn, Entries? resources)
    {
        if (drawn is null)
            return;

        hasPictures |= objects.Name(drawn.Entries["Subtype"]) == "Image";
        if (objects.Name(drawn.Entries["Subtype"]) != "Form" || open.Count >= Bounds.Depth || !bounds.Step(CostOfForm) || !open.Add(drawn.Entries))
            return;

        if (objects.Data(drawn) is { } content)
        {
            text.Save();
            if (Matrix.Of([.. objects.Items(drawn.Entries["Matrix"]).Select(objects.Get).OfType<double>()]) is { } matrix)
                text.Transform(matrix);

            Run(content, objects.Dictionary(drawn.Entries["Resources"]) ?? resources);
            text.Restore();
        }

        open.Remove(drawn.Entries);
    }

    // Behind "EI" that stands alone (ISO 32000-1, 8.9.7).
    private static int AfterPicture(byte[] content, int at)
    {
        for (var from = at; content.AsSpan(from).IndexOf("EI"u8) is >= 0 and var step; from += step + 2)
        {
            var found = from + step;
            if (found > 0 && Tokens.IsSpace(content[found - 1]) && (found + 2 >= content.Length || Tokens.IsSpace(content[found + 2])))
                return found + 2;
        }

        return content.Length;
    }
}
