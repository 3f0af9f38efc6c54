Console.WriteLine("bench: name a verb.");
