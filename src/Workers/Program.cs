Console.WriteLine("senhub");
